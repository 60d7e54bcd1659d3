import type { ExposureView } from "../measure";
import { snapshotOverlap } from "../reidentification/snapshot-overlap";
import { mayReach } from "./attack-reach";

/**
 * Which cluster bears each old name, told by an old list of members: the one whose members now overlap with it most.
 * clusters: indices while they were named; the answer in the same order, null without any overlap; ties go to the lower
 * index. Background users only, whose IDs both lists hold; whoever cannot be reached is in none now. O(users + clusters²).
 * Source: vector B6b. Example: {1…5} against {1, 2, 3, 4, 10} and {5…8} → the first, .666667 to .125.
 */
export function bySnapshot(view: ExposureView, clusters: readonly number[]): (number | null)[] {
  const { population } = view;
  const { happened, held, background } = population;
  const none = Math.max(held.clustering.count, happened.clustering.count);
  const now = population.cluster.slice(0, background);
  for (let user = 0; user < background; user++)
    if (!mayReach(view, user) || now[user] === held.clustering.count) now[user] = none;
  const overlap = snapshotOverlap(happened.assignments.cluster, now, none);
  return clusters.map((old) => {
    const row = overlap[old] ?? [];
    const most = Math.max(0, ...row);
    return most > 0 ? row.indexOf(most) : null;
  });
}
