import type { ViewersQuery } from "@/lib/domain/admin-views";
import { DomainError } from "@/lib/domain/domain-error";
import type { UserField } from "@/lib/domain/permission";
import { clusterIndex } from "@/lib/engine/world/locate";
import type { RosterEntry } from "../roster";
import { shareOf } from "../roster-topics";
import { type AdminContext, timeOfMinute } from "./admin-context";
import { countListed } from "./exact-counts";

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const ANY = -1;

/** Which viewers of one topic a query keeps. */
export interface ViewerFilter {
  /** rows of the topic's index from this one on fall short of the least share */
  readonly end: number;
  /** whether nothing but the share is asked for */
  readonly shareOnly: boolean;
  /** of the given rows those that are kept, in the same order; O(rows) */
  background(rows: Iterable<number>): Uint32Array;
  persona(entry: RosterEntry): boolean;
}

export function viewerFilter(
  context: AdminContext,
  topic: number,
  { minShare, seenWithinDays, cluster, region }: ViewersQuery,
  nowMs: number,
): ViewerFilter {
  const { viewers, users, assignments, clustering, scenario } = context.world;
  const { gate } = context;
  const { visible } = gate;
  if (cluster !== undefined && !gate.may("cluster")) throw refuseToAskBy("cluster");
  if (region !== undefined && !gate.may("region")) throw refuseToAskBy("region");
  if (seenWithinDays !== undefined && !gate.may("history")) throw refuseToAskBy("history");
  const from = viewers.offsets[topic] as number;
  const to = viewers.offsets[topic + 1] as number;
  const regionIds = scenario.people.regions.map((entry) => entry.id);
  const wanted = {
    cluster: cluster === undefined ? ANY : known("cluster", clusterIndex(context.world, cluster), clustering.ids),
    region: region === undefined ? ANY : known("region", regionIds.indexOf(region), regionIds),
    sinceMs: seenWithinDays === undefined ? Number.NEGATIVE_INFINITY : nowMs - seenWithinDays * MS_PER_DAY,
  };
  // The first minute of the window that is not too long ago; whole minutes, so no row falls between.
  const sinceMinute = Math.ceil((wanted.sinceMs - timeOfMinute(context, 0)) / MS_PER_MINUTE);
  const end = minShare > 0 ? from + countListed(viewers.share, from, to, minShare) : to;
  return {
    end,
    shareOnly: visible === null && wanted.cluster === ANY && wanted.region === ANY && seenWithinDays === undefined,
    background(rows) {
      const kept = new Uint32Array(end - from);
      let count = 0;
      for (const row of rows) {
        if (row >= end || (viewers.lastMinute[row] as number) < sinceMinute) continue;
        const user = viewers.user[row] as number;
        if (visible !== null && visible[user] === 0) continue;
        if (wanted.cluster !== ANY && assignments.cluster[user] !== wanted.cluster) continue;
        if (wanted.region !== ANY && users.region[user] !== wanted.region) continue;
        kept[count++] = row;
      }
      return kept.subarray(0, count);
    },
    persona: (entry) =>
      gate.sees(entry) &&
      shareOf(entry, topic) >= minShare &&
      (entry.profile.topicLastMs[topic] as number) >= wanted.sinceMs &&
      (wanted.cluster === ANY || entry.guess.cluster === wanted.cluster) &&
      (wanted.region === ANY || entry.region === wanted.region),
  };
}

/** What may not be read may not be asked by either: the answer would tell it row by row. */
export function refuseToAskBy(field: UserField): DomainError {
  return new DomainError("withheld", `This role may not read "${field}", so it may not choose or sort by it.`, [
    { field, rule: "a field that this role may read: see the access page" },
  ]);
}

function known(field: string, index: number, ids: readonly string[]): number {
  if (index >= 0) return index;
  throw new DomainError("invalid-input", `There is no such ${field}.`, [{ field, rule: `one of ${ids.join(", ")}` }]);
}
