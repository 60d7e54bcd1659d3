import type { World } from "@/lib/engine/world/world";

/** Sums per video index. passes: watched fractions and replays together, so that passes × duration is time. */
export interface VideoTotals {
  readonly watches: Float64Array;
  readonly fraction: Float64Array;
  readonly passes: Float64Array;
}

const ofWorld = new WeakMap<World, VideoTotals>();

export function noTotals(videos: number): VideoTotals {
  return { watches: new Float64Array(videos), fraction: new Float64Array(videos), passes: new Float64Array(videos) };
}

/** Background users' totals. Once per world: O(videos). */
export function backgroundTotals(world: World): VideoTotals {
  const known = ofWorld.get(world);
  if (known) return known;
  const totals = noTotals(world.videos.count);
  const { watches, fraction, replays } = world.totals;
  watches.forEach((count, v) => {
    const passes = (fraction[v] as number) / 255;
    addTo(totals, v, count, passes, passes + (replays[v] as number));
  });
  ofWorld.set(world, totals);
  return totals;
}

export function addTo(totals: VideoTotals, video: number, watches: number, fraction: number, passes: number): void {
  totals.watches[video] = (totals.watches[video] as number) + watches;
  totals.fraction[video] = (totals.fraction[video] as number) + fraction;
  totals.passes[video] = (totals.passes[video] as number) + passes;
}
