import { SCORE } from "./score";

/** Every how many places go to exploration: often while little is known, every fifth for good. */
export const EXPLORE_EVERY = { newcomer: 2, always: 5 } as const;

/** How much is known of a user after so many watches, 0…1. */
export function evidenceOf(watches: number): number {
  return Math.min(1, watches / SCORE.tasteAfter);
}

/** Does the next place go to exploration? shown: how many videos were shown before it, ever. */
export function explores(shown: number, evidence: number): boolean {
  return shown % (evidence < 1 ? EXPLORE_EVERY.newcomer : EXPLORE_EVERY.always) === 0;
}
