import { addEvidence } from "../clustering/engagement-evidence";
import { decay } from "../profiling/interest-profile";
import { engagement, type Watch } from "../profiling/watch";
import { DIMENSIONS, type World } from "../world/world";

/** What each watch adds to the interest profile: weight × the video's mixture. */
export interface ProfileParts {
  readonly weights: Float64Array;
  readonly sum: Float64Array;
  readonly evidence: Float64Array;
}

/**
 * The profile as the sum it is. `leftOut` (positions in `watches`) are not counted; ages go on counting from the last
 * of all watches, so that leaving one out changes nothing about the others. Cost: O(watches · topics).
 */
export function profileParts(
  world: World,
  watches: readonly Watch[],
  leftOut: ReadonlySet<number> = new Set(),
): ProfileParts {
  const lastMs = watches.reduce((latest, watch) => Math.max(latest, watch.atMs), Number.NEGATIVE_INFINITY);
  const weights = new Float64Array(watches.length);
  const sum = new Float64Array(DIMENSIONS);
  const evidence = new Float64Array(world.clustering.count);
  watches.forEach((watch, i) => {
    if (leftOut.has(i)) return;
    const fade = decay(lastMs - watch.atMs, world.scenario.engine.halfLifeDays);
    const engaged = engagement(watch);
    weights[i] = engaged * fade;
    addEvidence(evidence, world, watch.video, engaged, fade);
    for (let t = 0; t < DIMENSIONS; t++)
      sum[t] =
        (sum[t] as number) + engaged * fade * (world.videos.topicWeights[watch.video * DIMENSIONS + t] as number);
  });
  return { weights, sum, evidence };
}

/** Product of one video's mixture with one centroid. */
export function videoTowards(world: World, video: number, cluster: number): number {
  let product = 0;
  for (let t = 0; t < DIMENSIONS; t++)
    product +=
      (world.videos.topicWeights[video * DIMENSIONS + t] as number) *
      (world.clustering.centroids[cluster * DIMENSIONS + t] ?? 0);
  return product;
}
