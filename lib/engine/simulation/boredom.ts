import { logistic } from "../numeric/elementary";

/** Boredom within a session, and when it makes someone leave. Invented. */
export const BOREDOM = {
  /** at the start of a session */
  start: 0.3,
  /** how much of it stays from one video to the next */
  memory: 0.8,
  /** base logit of leaving after a video */
  leave: -4.1,
  /** slope of leaving */
  leavePerBoredom: 3.2,
  /** per video into the session */
  leavePerPosition: 0.02,
  /** a session ends here at the latest */
  mostVideos: 100,
} as const;

/** Boredom after a video watched to `fraction` (0…1): a moving average of what was not watched, so 0…1. O(1). */
export function boredomAfter(boredom: number, fraction: number): number {
  return BOREDOM.memory * boredom + (1 - BOREDOM.memory) * (1 - fraction);
}

/** P(leaving the session) after the video at `position` (from 0). Grows with boredom and with time. O(1). */
export function chanceOfLeaving(boredom: number, position: number): number {
  if (position >= BOREDOM.mostVideos - 1) return 1;
  return logistic(BOREDOM.leave + BOREDOM.leavePerBoredom * boredom + BOREDOM.leavePerPosition * position);
}
