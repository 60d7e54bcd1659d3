import { REPLAY_SHIFT, type World } from "@/lib/engine/world/world";

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

/** Background users' totals. Summed once per world: O(watches). */
export function backgroundTotals(world: World): VideoTotals {
  const known = ofWorld.get(world);
  if (known) return known;
  const totals = noTotals(world.videos.count);
  const { video, fraction, actions } = world.watches;
  for (let i = 0; i < video.length; i++) {
    const v = video[i] as number;
    const part = (fraction[i] as number) / 255;
    addTo(totals, v, 1, part, part + ((actions[i] as number) >> REPLAY_SHIFT));
  }
  ofWorld.set(world, totals);
  return totals;
}

export function addTo(totals: VideoTotals, video: number, watches: number, fraction: number, passes: number): void {
  totals.watches[video] = (totals.watches[video] as number) + watches;
  totals.fraction[video] = (totals.fraction[video] as number) + fraction;
  totals.passes[video] = (totals.passes[video] as number) + passes;
}
