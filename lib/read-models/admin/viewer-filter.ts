import type { ViewersQuery } from "@/lib/domain/admin-views";
import { DomainError } from "@/lib/domain/domain-error";
import { clusterIndex } from "@/lib/engine/world/locate";
import type { RosterEntry } from "../roster";
import { shareOf } from "../roster-topics";
import { type AdminContext, timeOfMinute } from "./admin-context";

const MS_PER_DAY = 86_400_000;

/** Which viewers a query keeps; null when it keeps everyone. */
export interface ViewerFilter {
  background(row: number): boolean;
  persona(entry: RosterEntry): boolean;
}

export function viewerFilter(
  context: AdminContext,
  topic: number,
  query: ViewersQuery,
  nowMs: number,
): ViewerFilter | null {
  const { world } = context;
  const { viewers, users, assignments } = world;
  const tests: ViewerFilter[] = [];
  const { minShare, seenWithinDays } = query;
  if (minShare > 0) {
    tests.push({
      background: (row) => (viewers.share[row] as number) >= minShare,
      persona: (entry) => shareOf(entry, topic) >= minShare,
    });
  }
  if (seenWithinDays !== undefined) {
    const since = nowMs - seenWithinDays * MS_PER_DAY;
    tests.push({
      background: (row) => timeOfMinute(context, viewers.lastMinute[row] as number) >= since,
      persona: (entry) => (entry.profile.topicLastMs[topic] as number) >= since,
    });
  }
  if (query.cluster !== undefined) {
    const cluster = known("cluster", clusterIndex(world, query.cluster), world.clustering.ids);
    tests.push({
      background: (row) => assignments.cluster[viewers.user[row] as number] === cluster,
      persona: (entry) => entry.guess.cluster === cluster,
    });
  }
  if (query.region !== undefined) {
    const ids = world.scenario.people.regions.map((region) => region.id);
    const region = known("region", ids.indexOf(query.region), ids);
    tests.push({
      background: (row) => users.region[viewers.user[row] as number] === region,
      persona: (entry) => entry.region === region,
    });
  }
  if (tests.length === 0) return null;
  return {
    background: (row) => tests.every((test) => test.background(row)),
    persona: (entry) => tests.every((test) => test.persona(entry)),
  };
}

function known(field: string, index: number, ids: readonly string[]): number {
  if (index >= 0) return index;
  throw new DomainError("invalid-input", `There is no such ${field}.`, [{ field, rule: `one of ${ids.join(", ")}` }]);
}
