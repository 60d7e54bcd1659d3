import { logistic } from "../numeric/elementary";
import { integerBelow, weightedIndex } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";

/** Who opens the app on a day, and how often. Invented. */
export const VISITS = {
  /** base logit of opening the app on a day, at satisfaction ½ */
  comes: 1.6,
  /** slope of it, per unit of satisfaction above ½ */
  comesPerSatisfaction: 4,
  /** sessions of a day are drawn evenly from 1 to this */
  mostSessions: 5,
  /** minutes between two sessions, at least */
  pauseMinutes: 30,
} as const;

/** P(opening the app on a day). satisfaction 0…1. O(1). */
export function chanceOfComing(satisfaction: number): number {
  return logistic(VISITS.comes + VISITS.comesPerSatisfaction * (satisfaction - 0.5));
}

/**
 * When one person opens the app on one day: ascending minutes of that day, none if they stay away. The draws depend on
 * (personSeed, day) alone, so two recommenders meet the same person at the same hours; only whether they come depends on
 * their satisfaction. hours: weights of the 24 hours. O(sessions · 24).
 */
export function visitsOf(personSeed: number, day: number, hours: Float64Array, satisfaction: number): number[] {
  const random = sfc32(deriveSeed(personSeed, STREAM.visits, day));
  if (random() >= chanceOfComing(satisfaction)) return [];
  const sessions = 1 + integerBelow(random, VISITS.mostSessions);
  return Array.from({ length: sessions }, () => weightedIndex(random, hours) * 60 + integerBelow(random, 60)).sort(
    (a, b) => a - b,
  );
}
