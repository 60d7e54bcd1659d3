import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";
import { bestVideos } from "../ranking/partial-selection";
import type { World } from "../world/world";
import { evidenceOf } from "./exploration";
import { type FeedIndex, firstUnseen, maskSeen, SEEN } from "./feed-index";
import { Pool } from "./pool";
import type { RecommendInput } from "./recommender";
import { clusterGain } from "./score";

/** How many videos each source of the default feed puts forward. */
export const POOL = { taste: 80, cluster: 60, contacts: 60, popular: 40, fresh: 40, explore: 24 } as const;

/** Out of how many of the most telling videos the exploring ones are drawn. */
export const EXPLORE_DEPTH = 48;

/**
 * Candidates of the default feed with the source that named them first, in the order explore, taste, cluster, contacts,
 * popular, fresh. Seen videos are left out. Without watches there is no taste, without a clear cluster no cluster source.
 * Exploration asks where the answer tells most: videos on which the clusters that are still possible disagree.
 * expected: per video, see expectedEngagement. Cost: O(videos · clusters), all other sources a fraction of it.
 */
export function candidates(
  world: World,
  index: FeedIndex,
  input: RecommendInput,
  expected: Float64Array,
  random: Random,
): Pool {
  const { count } = world.videos;
  const { values } = index.scratch;
  const mask = maskSeen(index, input.seen);
  const pool = new Pool(mask);
  const best = (size: number) => bestVideos(values, mask, SEEN, size);

  readClusters(world, index, input);
  const telling = best(EXPLORE_DEPTH);
  const explored = Array.from(
    { length: telling.length > 0 ? POOL.explore : 0 },
    () => telling[integerBelow(random, telling.length)] as number,
  );
  pool.offer("explore", explored);

  if (input.profile.watches > 0) pool.offer("taste", bestVideos(expected, mask, SEEN, POOL.taste));
  const { cluster } = input.assignment;
  if (cluster < world.clustering.count) {
    for (let v = 0; v < count; v++) values[v] = clusterGain(world, cluster, v);
    pool.offer("cluster", best(POOL.cluster));
  }
  if (evidenceOf(input.profile.watches) < 1) {
    pool.offer("contacts", bestVideos(index.scratch.contacts, mask, SEEN, POOL.contacts));
  }
  pool.offer("popular", firstUnseen(index.byAppeal, mask, POOL.popular));
  pool.offer("fresh", firstUnseen(index.byUpload, mask, POOL.fresh));
  return pool;
}

/**
 * Into scratch.values the variance, over the posterior of the clusters, of how their members took to each video: what
 * a watch of it would tell. Into scratch.contacts how much better it does in the clusters of the contacts than with
 * everyone, weighted by how many are there. Both in one walk, which is most of what a feed costs.
 */
function readClusters(world: World, index: FeedIndex, { assignment, contacts }: RecommendInput): void {
  const clusters = world.clustering.count;
  const { overall } = world.appeal;
  const { appealByVideo, scratch } = index;
  const { values, contacts: gains } = scratch;
  const possible = new Float64Array(clusters);
  let total = 0;
  for (let k = 0; k < clusters; k++) {
    possible[k] = (assignment.confidences[k] as number) * (contacts[k] as number);
    total += possible[k] as number;
  }
  for (let v = 0, cell = 0; v < values.length; v++) {
    let mean = 0;
    let square = 0;
    let gain = -(overall[v] as number);
    for (let k = 0; k < clusters; k++, cell++) {
      const appeal = appealByVideo[cell] as number;
      const part = (possible[k] as number) * appeal;
      mean += part;
      square += part * appeal;
      gain += (contacts[k] as number) * appeal;
    }
    mean /= total;
    values[v] = square / total - mean * mean;
    gains[v] = gain;
  }
}
