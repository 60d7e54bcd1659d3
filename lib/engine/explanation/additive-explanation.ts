import { dot } from "../clustering/points";
import type { Watch } from "../profiling/watch";
import { DIMENSIONS, type World } from "../world/world";
import { profileParts, videoTowards } from "./profile-parts";

export interface Explanation {
  /** similarity to the cluster, −1…1 */
  readonly score: number;
  /** per watch, same order; sums to the score */
  readonly parts: Float64Array;
  /** per topic; sums to the score */
  readonly topics: Float64Array;
}

/**
 * Which watches put a user near a cluster. Similarity is (Σ_w e_w v_w)·μ / ‖Σ_w e_w v_w‖, so each watch's part is
 * e_w v_w·μ / ‖…‖: an exact sum, nothing is approximated. For "no clear cluster" explain the nearest one instead.
 * Watches that were skipped can pull away (negative parts). No watches: score 0. Cost: O(watches · topics).
 */
export function explain(world: World, watches: readonly Watch[], cluster: number): Explanation {
  const { weights, sum } = profileParts(world, watches);
  const length = Math.sqrt(dot(sum, 0, sum, 0, DIMENSIONS));
  const scale = length > 0 ? 1 / length : 0;
  const parts = Float64Array.from(
    watches,
    (watch, i) => (weights[i] as number) * videoTowards(world, watch.video, cluster) * scale,
  );
  const topics = sum.map((value, t) => value * (world.clustering.centroids[cluster * DIMENSIONS + t] ?? 0) * scale);
  return { score: topics.reduce((a, b) => a + b, 0), parts, topics };
}
