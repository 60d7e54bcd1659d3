/** One watch as the engine sees it. video: index; fraction: 0…1; atMs: only differences matter. */
export interface Watch {
  video: number;
  fraction: number;
  replays: number;
  liked: boolean;
  commented: boolean;
  shared: boolean;
  /** follows of a creator; pages of the app have no such button, the simulation has */
  followed?: boolean;
  skipped: boolean;
  atMs: number;
}

/** How much each act counts. The baseline makes a short stay evidence against: leaving before three tenths counts below zero. */
export const ENGAGEMENT = {
  baseline: -0.2,
  fraction: 1,
  replay: 0.4,
  liked: 0.6,
  commented: 0.6,
  shared: 0.8,
  followed: 0.8,
  skipped: -0.2,
} as const;

/**
 * Every constant above and each 255th of a fraction is a whole number of these units. Sums over the columns of a world
 * are taken in units: whole numbers add up to the same total in any order, on any number of threads.
 */
export const UNITS_PER_ENGAGEMENT = 1275;

/**
 * Engagement of one watch: a sum, so that what a profile owes to each act can be told. Range −0.4…about 6.
 * Idea: implicit feedback as confidence (Hu, Koren, Volinsky, 2008).
 */
export function engagement(watch: Omit<Watch, "video" | "atMs">): number {
  return (
    ENGAGEMENT.baseline +
    ENGAGEMENT.fraction * watch.fraction +
    ENGAGEMENT.replay * watch.replays +
    (watch.liked ? ENGAGEMENT.liked : 0) +
    (watch.commented ? ENGAGEMENT.commented : 0) +
    (watch.shared ? ENGAGEMENT.shared : 0) +
    (watch.followed ? ENGAGEMENT.followed : 0) +
    (watch.skipped ? ENGAGEMENT.skipped : 0)
  );
}
