import type { ExportedTable } from "@/lib/domain/export";
import type { DeskPage } from "@/lib/domain/permission";
import type { Room } from "@/lib/domain/room";
import { sensitiveClusters } from "@/lib/exposure/sensitive-clusters";
import type { NewExport } from "@/lib/store/exports";
import { getWorld } from "@/lib/worlds/get-world";
import { fingerprints } from "../access/keyed-digest";

const STABLE_ID = /^\d{19}$/;

interface Copied {
  object: DeskPage;
  objectId: string | null;
  rows: number;
  table?: ExportedTable;
}

/** What the register keeps of a copy: its columns, how many of its rows are sensitive, and digests of the IDs in it. */
export async function describeCopy(
  room: Room,
  { object, objectId, rows, table }: Copied,
): Promise<Pick<NewExport, "columns" | "rows" | "sensitiveRows" | "withIdentity" | "fingerprints">> {
  const lines = table?.rows ?? [];
  const ids = lines.flatMap(({ userId }) => (STABLE_ID.test(String(userId)) ? [String(userId)] : []));
  return {
    columns: [...(table?.columns ?? [])],
    rows,
    sensitiveRows: lines.length === 0 ? 0 : await countSensitive(room, object, objectId, lines),
    withIdentity: ids.length > 0,
    fingerprints: fingerprints(room.id, ids),
  };
}

/** Rows about a person on the list of a group's topic, or in a cluster that is sensitive for a group. */
async function countSensitive(
  room: Room,
  object: DeskPage,
  objectId: string | null,
  lines: ExportedTable["rows"],
): Promise<number> {
  if (object !== "topic-viewers" && object !== "cluster-members" && object !== "users") return 0;
  const world = await getWorld(room.scenarioId, room.seed);
  const { groups, list } = world.scenario;
  const flagged = groups.map((_, group) => sensitiveClusters(world, group));
  const sensitive = new Set(world.clustering.ids.filter((_, index) => flagged.some((flags) => flags[index] === 1)));
  const onList = groups.some(({ directTopics, listTopic }) => [listTopic, ...directTopics].includes(objectId ?? ""));
  const isListed = ({ share }: ExportedTable["rows"][number]) =>
    object === "topic-viewers" && onList && (typeof share !== "number" || share >= list.cutOffShare);
  const clusterOf = ({ clusterId }: ExportedTable["rows"][number]) =>
    object === "cluster-members" ? (objectId ?? "") : String(clusterId);
  return lines.filter((line) => isListed(line) || sensitive.has(clusterOf(line))).length;
}
