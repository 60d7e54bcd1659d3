import type { Access } from "@/lib/domain/access";
import type { SearchHits } from "@/lib/domain/admin-views";
import { userIndex } from "@/lib/engine/world/locate";
import { userIdOrder } from "../world-orders";
import { type AdminContext, adminContext } from "./admin-context";
import { userIdOf } from "./background-user";

type Hit = SearchHits["hits"][number];

const MAX_HITS = 8;
const ID_DIGITS = 19;
/** Shorter beginnings of an ID fit most users. */
const LEAST_ID_DIGITS = 4;

/** Finds a user by the beginning of an ID, a topic or a cluster by a part of its name or its ID. */
export async function searchCompany(access: Access, text: string): Promise<SearchHits> {
  const context = await adminContext(access);
  const wanted = plain(text.trim());
  if (wanted === "") return { hits: [] };
  const users = /^\d+$/.test(wanted) && wanted.length >= LEAST_ID_DIGITS ? usersByPrefix(context, wanted) : [];
  const topics: Hit[] = context.world.scenario.topics.map((topic) => ({
    kind: "topic",
    id: topic.id,
    label: topic.label[context.locale],
  }));
  const clusters: Hit[] = context.names.map((label, index) => ({
    kind: "cluster",
    id: context.world.clustering.ids[index] ?? "",
    label,
  }));
  const named = [...topics, ...clusters].filter((hit) => plain(`${hit.id} ${hit.label}`).includes(wanted));
  return { hits: [...users, ...named].slice(0, MAX_HITS) };
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** O(log users + personas): the beginning is a range in the order of IDs. */
function usersByPrefix({ world, roster }: AdminContext, prefix: string): Hit[] {
  if (prefix.length > ID_DIGITS) return [];
  const hit = (id: string): Hit => ({ kind: "user", id, label: id });
  const personas = roster.entries.filter((entry) => entry.userId.startsWith(prefix)).map((entry) => entry.userId);
  if (prefix.length === ID_DIGITS) {
    const ids = userIndex(world, prefix) >= 0 ? [prefix] : personas;
    return ids.map(hit);
  }
  const { order } = userIdOrder(world);
  const first = BigInt(prefix.padEnd(ID_DIGITS, "0"));
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((world.users.id[order[middle] as number] as bigint) < first) low = middle + 1;
    else high = middle;
  }
  const ids = Array.from(order.subarray(low, low + MAX_HITS), (user) => userIdOf(world, user));
  const found = ids.filter((id) => id.startsWith(prefix));
  return [...found, ...personas].sort().slice(0, MAX_HITS).map(hit);
}
