import type { Access } from "@/lib/domain/access";
import type { SearchHits } from "@/lib/domain/admin-views";
import { type AdminContext, adminContext } from "./admin-context";

type Hit = SearchHits["hits"][number];

const MAX_HITS = 8;
/** Shorter beginnings of an ID fit most users. */
const LEAST_ID_DIGITS = 4;

/** Finds a user by the beginning of an ID, a topic or a cluster by a part of its name or its ID. */
export async function searchCompany(access: Access, text: string): Promise<SearchHits> {
  const context = await adminContext(access);
  const wanted = plain(text.trim());
  if (wanted === "") return { hits: [] };
  const users = wanted.length >= LEAST_ID_DIGITS ? await usersByPrefix(context, wanted) : [];
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

/** People whose ID as shown begins so. See people-ids for the cost. */
async function usersByPrefix({ ids, gate }: AdminContext, prefix: string): Promise<Hit[]> {
  if (gate.closed !== null || !gate.may("userId")) return [];
  const people = await ids.beginningWith(prefix, MAX_HITS);
  return people
    .filter(gate.sees)
    .map((person) => ids.idOf(person))
    .sort()
    .slice(0, gate.endOf(0, MAX_HITS))
    .map((id) => ({ kind: "user", id, label: id }));
}
