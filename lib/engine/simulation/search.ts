import { drawFromCumulative } from "../random/distributions";
import type { Random } from "../random/random";
import type { World } from "../world/world";
import type { RestingVideos } from "./resting-videos";

/** When someone types a search, and what it gives. Invented. */
export const SEARCH = {
  /** chance before each video, times boredom */
  chance: 0.04,
  /** videos that a search puts next */
  videos: 3,
} as const;

/** Whether the person types something instead of swiping on. boredom 0…1. */
export function searchesNow(random: Random, boredom: number): boolean {
  return random() < SEARCH.chance * boredom;
}

/** The topic they type: drawn from what they want now. wanted: running sums of the preference. */
export function searchedTopic(random: Random, wanted: Float64Array): number {
  return drawFromCumulative(random, wanted);
}

/**
 * What a search for a topic finds: the videos with that first topic that everyone took to most, without the resting
 * ones; ties to the lower video, fewer or none when the topic has no more. O(videos).
 */
export function searchResults(world: World, topic: number, resting: RestingVideos): number[] {
  const { primaryTopic, count } = world.videos;
  const found: number[] = [];
  for (let v = 0; v < count; v++) if (primaryTopic[v] === topic && !resting.has(v)) found.push(v);
  const { overall } = world.appeal;
  return found.sort((a, b) => (overall[b] as number) - (overall[a] as number) || a - b).slice(0, SEARCH.videos);
}
