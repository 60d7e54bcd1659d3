import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";
import type { World } from "../world/world";
import { contactsGain, evidenceOf, expectedEngagement, type ScoreInput } from "./score";

export type Origin = "taste" | "cluster" | "contacts" | "popular" | "fresh" | "explore";

/** How many videos each source puts forward. */
export const POOL: Record<Origin, number> = {
  taste: 80,
  cluster: 60,
  contacts: 60,
  popular: 40,
  fresh: 40,
  explore: 24,
};

/** Out of how many of the most telling videos the exploring ones are drawn. */
const EXPLORE_DEPTH = 48;

/**
 * Candidates with the source that named them first, in the order explore, taste, cluster, contacts, popular, fresh. Seen videos
 * are left out. Without watches there is no taste, without a clear cluster no cluster source.
 * Exploration asks where the answer tells most: videos on which the clusters that are still possible disagree.
 * Cost: O(videos · log videos · sources); the catalogue is small, the population plays no part.
 */
export function candidates(
  world: World,
  input: ScoreInput,
  seen: ReadonlySet<number>,
  random: Random,
): Map<number, Origin> {
  const { count } = world.videos;
  const found = new Map<number, Origin>();
  const open = Array.from({ length: count }, (_, v) => v).filter((v) => !seen.has(v));
  const best = (value: (video: number) => number, size: number) => {
    const values = new Float64Array(count);
    for (const v of open) values[v] = value(v);
    return open
      .slice()
      .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
      .slice(0, size);
  };
  const offer = (origin: Origin, videos: readonly number[]) => {
    for (const video of videos) if (!found.has(video)) found.set(video, origin);
  };
  const gain = (cluster: number) => (v: number) =>
    (world.appeal.byCluster[cluster * count + v] as number) - (world.appeal.overall[v] as number);

  const possible = input.assignment.confidences.map((value, k) => value * (input.contacts[k] as number));
  const telling = best((v) => disagreement(world, possible, v), EXPLORE_DEPTH);
  for (let n = 0; n < POOL.explore && telling.length > 0; n++) {
    offer("explore", [telling[integerBelow(random, telling.length)] as number]);
  }
  if (input.profile.watches > 0) {
    const expected = expectedEngagement(world, input.profile);
    offer(
      "taste",
      best((v) => expected[v] as number, POOL.taste),
    );
  }
  const { cluster } = input.assignment;
  if (cluster < world.clustering.count) offer("cluster", best(gain(cluster), POOL.cluster));
  if (evidenceOf(input.profile.watches) < 1)
    offer(
      "contacts",
      best((v) => contactsGain(world, input.contacts, v), POOL.contacts),
    );
  offer(
    "popular",
    best((v) => world.appeal.overall[v] as number, POOL.popular),
  );
  offer(
    "fresh",
    best((v) => world.videos.uploadedMinute[v] as number, POOL.fresh),
  );
  return found;
}

/** Variance, over the posterior of the clusters, of how their members took to a video: what a watch of it would tell. */
function disagreement(world: World, posterior: ArrayLike<number>, video: number): number {
  let mean = 0;
  let square = 0;
  let total = 0;
  for (let k = 0; k < world.clustering.count; k++) {
    const appeal = world.appeal.byCluster[k * world.videos.count + video] as number;
    total += posterior[k] as number;
    mean += (posterior[k] as number) * appeal;
    square += (posterior[k] as number) * appeal * appeal;
  }
  return square / total - (mean / total) * (mean / total);
}
