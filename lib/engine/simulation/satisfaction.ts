import { logistic } from "../numeric/elementary";

/** How content one video leaves someone, apart from how long they stayed. Invented. */
export const SATISFACTION = {
  /** of a newcomer */
  start: 0.5,
  /** how far one video moves it */
  rate: 0.03,
  intercept: 0,
  /** per unit of log affinity to the base taste: what they would say they want */
  fit: 0.6,
  quality: 0.8,
  /** when all of the last ten videos had the same first topic */
  sameness: -1.2,
  /** per video into the session: time they meant for something else */
  late: -0.03,
} as const;

/** What satisfaction is made of. affinity: logAffinity to the base taste, not to the drifted one. */
export interface Shown {
  readonly affinity: number;
  readonly quality: number;
  /** share, 0…1, of the last ten videos with the same first topic */
  readonly repetition: number;
  /** from 0 within the session */
  readonly position: number;
}

/** Worth of one video to the person, 0…1. Reads neither the watched fraction nor the mood: engagement is the other measure. O(1). */
export function worth(shown: Shown): number {
  return logistic(
    SATISFACTION.intercept +
      SATISFACTION.fit * shown.affinity +
      SATISFACTION.quality * shown.quality +
      SATISFACTION.sameness * shown.repetition +
      SATISFACTION.late * shown.position,
  );
}

/**
 * Satisfaction after one more video: a moving average of worth, 0…1. Why it is kept apart: what people stay for and what
 * they are glad of differ (Kleinberg, Mullainathan and Raghavan, 2022, "The challenge of understanding what users want"). O(1).
 */
export function satisfactionAfter(satisfaction: number, shown: Shown): number {
  return satisfaction + SATISFACTION.rate * (worth(shown) - satisfaction);
}
