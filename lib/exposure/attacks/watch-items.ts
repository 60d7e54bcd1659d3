import { MINUTES_PER_DAY } from "@/lib/engine/world/world";
import type { ExposurePopulation } from "../exposure-population";

/** What is known of a watch: the video, or the video and the day. */
export type Detail = "video" | "video-and-day";

/** Watches as one number each, rows of user u from offsets[u] to offsets[u + 1]; kinds: how many numbers there are. */
export interface WatchItems {
  readonly offsets: ArrayLike<number>;
  readonly item: ArrayLike<number>;
  readonly kinds: number;
}

/**
 * Watches of everyone as items: the index of the video, or video · days + day. A persona's watches carry no minute here and count as of the
 * last day. layer: what the company holds, or what happened. O(watches). No watches: no items.
 * Example: video 3 on day 1 of 28 → 3, or 85.
 */
export function watchItems(population: ExposurePopulation, detail: Detail, layer: "held" | "happened"): WatchItems {
  const world = population[layer];
  const [offsets, video] =
    layer === "held"
      ? [population.watchOffsets, population.watchVideo]
      : [population.seenOffsets, population.seenVideo];
  if (detail === "video") return { offsets, item: video, kinds: world.videos.count };
  const { days } = world.scenario.population;
  const { minute } = world.watches;
  const item = new Uint32Array(video.length);
  const ofBackground = offsets[population.background] as number;
  for (let i = 0; i < video.length; i++) {
    const day = i < ofBackground ? Math.floor((minute[i] as number) / MINUTES_PER_DAY) : days - 1;
    item[i] = (video[i] as number) * days + day;
  }
  return { offsets, item, kinds: world.videos.count * days };
}

/**
 * The same without the rows of users whom somebody did not get (has: 1 for a row that is there). O(watches).
 * Example: offsets 0, 2, 5 with only the second user → offsets 0, 0, 3.
 */
export function onlyRows({ offsets, item, kinds }: WatchItems, has: Uint8Array): WatchItems {
  const kept = new Uint32Array(has.length + 1);
  for (let u = 0; u < has.length; u++)
    kept[u + 1] = (kept[u] as number) + (has[u] === 1 ? (offsets[u + 1] as number) - (offsets[u] as number) : 0);
  const items = new Uint32Array(kept[has.length] as number);
  for (let u = 0; u < has.length; u++)
    for (let i = 0; i < (kept[u + 1] as number) - (kept[u] as number); i++)
      items[(kept[u] as number) + i] = item[(offsets[u] as number) + i] as number;
  return { offsets: kept, item: items, kinds };
}
