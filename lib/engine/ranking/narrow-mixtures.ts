import { DIMENSIONS, type VideoTable } from "../world/world";

/** Topics a video carries at most; MIXTURES of the generator has no longer one. */
export const MOST_TOPICS = 3;

/** Topic mixtures without the zeros, MOST_TOPICS slots a video by ascending topic; spare slots weigh 0. */
export interface NarrowMixtures {
  readonly topic: Uint8Array;
  readonly weight: Float32Array;
  /** slot whose product is added last, so that `mixtureDots` rounds as `dot` over all DIMENSIONS does */
  readonly last: Uint8Array;
}

/** Once per catalogue. Throws RangeError when a video carries more than MOST_TOPICS. Cost: O(videos · DIMENSIONS). */
export function narrowMixtures(videos: VideoTable): NarrowMixtures {
  const topic = new Uint8Array(videos.count * MOST_TOPICS);
  const weight = new Float32Array(videos.count * MOST_TOPICS);
  const last = new Uint8Array(videos.count);
  for (let v = 0; v < videos.count; v++) {
    let slot = v * MOST_TOPICS;
    for (let t = 0; t < DIMENSIONS; t++) {
      const share = videos.topicWeights[v * DIMENSIONS + t] as number;
      if (share === 0) continue;
      if (slot === (v + 1) * MOST_TOPICS) throw new RangeError(`a video carries more than ${MOST_TOPICS} topics`);
      topic[slot] = t;
      weight[slot] = share;
      slot++;
    }
    last[v] = addedLast(topic, v * MOST_TOPICS);
  }
  return { topic, weight, last };
}

/** `dot` keeps one sum per lane (topic mod 4) and adds (0 + 1) + (2 + 3): two that share a lane, or a half, meet first. */
function addedLast(topic: Uint8Array, from: number): number {
  const lane = (slot: number) => (topic[from + slot] as number) & 3;
  for (const half of [(x: number) => x, (x: number) => x >> 1]) {
    if (half(lane(0)) === half(lane(1))) return 2;
    if (half(lane(0)) === half(lane(2))) return 1;
    if (half(lane(1)) === half(lane(2))) return 0;
  }
  return 2;
}

/**
 * Σ_topic mixture · byTopic for every video, into `out` (one per video). byTopic: DIMENSIONS finite numbers.
 * The same to the last bit as `dot` over whole rows, at a twentieth of the cost: O(videos · MOST_TOPICS).
 */
export function mixtureDots({ topic, weight, last }: NarrowMixtures, byTopic: Float64Array, out: Float64Array): void {
  for (let v = 0, slot = 0; v < last.length; v++) {
    const a = (weight[slot] as number) * (byTopic[topic[slot++] as number] as number);
    const b = (weight[slot] as number) * (byTopic[topic[slot++] as number] as number);
    const c = (weight[slot] as number) * (byTopic[topic[slot++] as number] as number);
    out[v] = last[v] === 2 ? a + b + c : last[v] === 1 ? a + c + b : b + c + a;
  }
}
