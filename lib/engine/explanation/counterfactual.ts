import { type Assignment, assign } from "../clustering/assign";
import type { Watch } from "../profiling/watch";
import type { World } from "../world/world";
import { profileParts, videoTowards } from "./profile-parts";
import { assignWithout } from "./what-if";

export interface Counterfactual {
  /** positions in `watches`, heaviest first */
  readonly without: readonly number[];
  readonly assignment: Assignment;
}

/**
 * The smallest set of watches without which the guess is another one. A rival overtakes when Σ_w e_w v_w·(μ − μ_rival)
 * turns negative: a sum, so for each rival taking out the watches with the largest terms first is optimal. The search
 * stops earlier when the guess turns into "no clear cluster" on the way. Null when only leaving out everything, or
 * nothing, would change it. From "no clear cluster" the rival is any clear one.
 * Cost: O(clusters · watches² · DIMENSIONS) at worst; it stops at the first flip of each rival.
 */
export function counterfactual(world: World, watches: readonly Watch[]): Counterfactual | null {
  const { weights, sum, evidence } = profileParts(world, watches);
  const today = assign(world.clustering, sum, evidence);
  let best: Counterfactual | null = null;
  for (let rival = 0; rival < world.clustering.count; rival++) {
    if (rival === today.nearest) continue;
    const lead = watches.map((watch, i) => ({
      i,
      value:
        (weights[i] as number) *
        (videoTowards(world, watch.video, today.nearest) - videoTowards(world, watch.video, rival)),
    }));
    lead.sort((a, b) => b.value - a.value || a.i - b.i);
    const most = Math.min(best ? best.without.length - 1 : watches.length - 1, watches.length - 1);
    const leftOut = new Set<number>();
    for (let taken = 0; taken < most; taken++) {
      leftOut.add(lead[taken]?.i as number);
      const assignment = assignWithout(world, watches, leftOut);
      if (assignment.cluster !== today.cluster) {
        best = { without: [...leftOut], assignment };
        break;
      }
    }
  }
  return best;
}
