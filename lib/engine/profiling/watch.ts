/** One watch as the engine sees it. video: index; fraction: 0…1; atMs: only differences matter. */
export interface Watch {
  video: number;
  fraction: number;
  replays: number;
  liked: boolean;
  commented: boolean;
  shared: boolean;
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
  skipped: -0.2,
} as const;

/**
 * Engagement of one watch: a sum, so that what a profile owes to each act can be told. Range −0.5…about 6.
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
    (watch.skipped ? ENGAGEMENT.skipped : 0)
  );
}
