import { sharedColumn } from "../numeric/columns";
import { DIMENSIONS, type VideoTable } from "../world/world";

/** The one to three topics of each video, without the zeros. offsets: videos + 1. */
export interface SparseMixtures {
  readonly offsets: Uint32Array;
  readonly topic: Uint8Array;
  readonly weight: Float32Array;
}

/** Whole units that a watch has to share among its topics. */
export const UNITS_PER_WATCH = 20;

/** Cost: O(videos × DIMENSIONS). */
export function sparseMixtures(videos: Pick<VideoTable, "count" | "topicWeights">): SparseMixtures {
  const entries: { topic: number; weight: number }[] = [];
  const offsets = sharedColumn("u32", videos.count + 1);
  for (let v = 0; v < videos.count; v++) {
    for (let topic = 0; topic < DIMENSIONS; topic++) {
      const weight = videos.topicWeights[v * DIMENSIONS + topic] as number;
      if (weight > 0) entries.push({ topic, weight });
    }
    offsets[v + 1] = entries.length;
  }
  const topic = sharedColumn("u8", entries.length);
  const weight = sharedColumn("f32", entries.length);
  entries.forEach((entry, e) => {
    topic[e] = entry.topic;
    weight[e] = entry.weight;
  });
  return { offsets, topic, weight };
}

/** The weights in whole twentieths, so that shares add up the same in any order. Throws RangeError on a weight that is no multiple of one. */
export function unitMixtures({ weight }: SparseMixtures): Uint8Array {
  const units = sharedColumn("u8", weight.length);
  weight.forEach((value, e) => {
    units[e] = Math.round(value * UNITS_PER_WATCH);
    if (Math.abs((units[e] as number) - value * UNITS_PER_WATCH) > 1e-4)
      throw new RangeError(`a topic weighs ${value}, which is no multiple of 1/${UNITS_PER_WATCH}`);
  });
  return units;
}
