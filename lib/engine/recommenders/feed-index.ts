import { exp } from "../numeric/elementary";
import { type NarrowMixtures, narrowMixtures } from "../ranking/narrow-mixtures";
import { MINUTES_PER_DAY, type World } from "../world/world";
import { SCORE } from "./score";

/** What every strategy asks of a catalogue, computed once per world, and room to compute in. */
export interface FeedIndex {
  readonly mixtures: NarrowMixtures;
  /** age at the end of the world's window; never below 0 */
  readonly ageDays: Float64Array;
  /** ½^(age / SCORE.freshDays), 0…1 */
  readonly freshness: Float64Array;
  /** videos × clusters: world.appeal.byCluster turned, so that one video's clusters lie side by side */
  readonly appealByVideo: Float32Array;
  /** all videos by falling mean engagement, by falling upload time; ties to the lower index */
  readonly byAppeal: Uint32Array;
  readonly byUpload: Uint32Array;
  /** one number per video, overwritten at each call; a call that needs more than these makes its own */
  readonly scratch: { readonly mask: Uint8Array; readonly values: Float64Array; readonly contacts: Float64Array };
}

const indices = new WeakMap<World, FeedIndex>();

/** The index of a world. First call O(videos · log videos), some milliseconds; later ones O(1). Nothing grows with the population. */
export function feedIndex(world: World): FeedIndex {
  let index = indices.get(world);
  if (!index) {
    index = prepareFeedIndex(world);
    indices.set(world, index);
  }
  return index;
}

function prepareFeedIndex(world: World): FeedIndex {
  const { count, uploadedMinute } = world.videos;
  const ageDays = Float64Array.from({ length: count }, (_, v) =>
    Math.max(0, world.scenario.population.days - (uploadedMinute[v] as number) / MINUTES_PER_DAY),
  );
  const falling = (values: ArrayLike<number>) =>
    Uint32Array.from({ length: count }, (_, v) => v).sort(
      (a, b) => (values[b] as number) - (values[a] as number) || a - b,
    );
  const clusters = world.clustering.count;
  const appealByVideo = new Float32Array(count * clusters);
  for (let k = 0; k < clusters; k++)
    for (let v = 0; v < count; v++) appealByVideo[v * clusters + k] = world.appeal.byCluster[k * count + v] as number;
  return {
    appealByVideo,
    mixtures: narrowMixtures(world.videos),
    ageDays,
    freshness: ageDays.map((age) => exp((-Math.LN2 * age) / SCORE.freshDays)),
    byAppeal: falling(world.appeal.overall),
    byUpload: falling(uploadedMinute),
    scratch: { mask: new Uint8Array(count), values: new Float64Array(count), contacts: new Float64Array(count) },
  };
}

export const OPEN = 0;
export const SEEN = 1;
export const OFFERED = 2;

/** The index's mask, afresh: SEEN where the person watched, OPEN elsewhere. */
export function maskSeen({ scratch }: FeedIndex, seen: readonly number[]): Uint8Array {
  scratch.mask.fill(OPEN);
  for (const video of seen) scratch.mask[video] = SEEN;
  return scratch.mask;
}

/** The first `size` of an order that were not seen. O(size + seen). */
export function firstUnseen(order: Uint32Array, mask: Uint8Array, size: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < order.length && found.length < size; i++) {
    const video = order[i] as number;
    if (mask[video] !== SEEN) found.push(video);
  }
  return found;
}
