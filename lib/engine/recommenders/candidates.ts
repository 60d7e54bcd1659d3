import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";
import type { World } from "../world/world";
import type { ScoreInput } from "./score";
import { tasteCosines } from "./score";

export type Origin = "taste" | "cluster" | "popular" | "fresh" | "explore";

/** How many videos each source puts forward. */
export const POOL: Record<Origin, number> = { taste: 80, cluster: 60, popular: 40, fresh: 40, explore: 60 };

/**
 * Candidates with the source that named them first, in the order taste, cluster, popular, fresh, explore. Seen videos
 * are left out. Without watches there is no taste, without a clear cluster no cluster source.
 * Cost: O(videos · log videos); the catalogue is small, the population plays no part.
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
  const offer = (origin: Origin, value: (video: number) => number) => {
    const ranked = open.slice().sort((a, b) => value(b) - value(a) || a - b);
    for (const video of ranked.slice(0, POOL[origin])) if (!found.has(video)) found.set(video, origin);
  };
  if (input.profile.watches > 0) {
    const cosine = tasteCosines(world, input.profile.sum);
    offer("taste", (v) => cosine[v] as number);
  }
  const { cluster } = input.assignment;
  if (cluster < world.clustering.count) {
    offer(
      "cluster",
      (v) => (world.appeal.byCluster[cluster * count + v] as number) - (world.appeal.overall[v] as number),
    );
  }
  offer("popular", (v) => world.appeal.overall[v] as number);
  offer("fresh", (v) => world.videos.uploadedMinute[v] as number);
  for (let n = 0; n < POOL.explore && open.length > 0; n++) {
    const video = open[integerBelow(random, open.length)] as number;
    if (!found.has(video)) found.set(video, "explore");
  }
  return found;
}
