/** One person's watching in sums; see `watchEngagement`. */
export interface WatchSums {
  /** videos that were shown, skipped ones among them */
  readonly watches: number;
  /** Σ watched fraction of the first time through, each 0…1 */
  readonly fraction: number;
  readonly replays: number;
  readonly skipped: number;
  /** likes, comments, shares and follows */
  readonly actions: number;
  readonly seconds: number;
}

export interface WatchEngagement {
  /** mean watched fraction, 0…1 */
  readonly watchedFraction: number;
  /** times through a video, replays included, from 0 on */
  readonly passes: number;
  /** 0…1 */
  readonly skippedShare: number;
  /** 0…4 */
  readonly actionsPerVideo: number;
  readonly minutes: number;
}

/**
 * What a platform counts as success, per video shown. Not satisfaction; see `satisfactionGap`. No watches: null. O(1).
 * Source: watched fraction as implicit feedback, Hu, Koren and Volinsky 2008.
 * Example: 4 videos, 2.5 watched in all, 1 replay, 1 skipped, 2 actions → .625, .875, .25, .5.
 */
export function watchEngagement({
  watches,
  fraction,
  replays,
  skipped,
  actions,
  seconds,
}: WatchSums): WatchEngagement | null {
  if (watches === 0) return null;
  return {
    watchedFraction: fraction / watches,
    passes: (fraction + replays) / watches,
    skippedShare: skipped / watches,
    actionsPerVideo: actions / watches,
    minutes: seconds / 60,
  };
}
