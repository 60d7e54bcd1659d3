import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { log, power } from "@/lib/engine/numeric/elementary";
import type { Measure } from "../measure";

/** Looks without need that C4 asks about, as in its vector. */
export const LOOKS = 20;

/**
 * C4, the chance that n looks without need are noticed where a share of the log is read and a reader sees through one with chance d: 1 − (1 − s·d)^n. A shared account is
 * noticed as often and blamed on nobody. sample, detect in 0…1. O(1). Source: binomial distribution. Example: .1, .5, 20 → .641514.
 */
export function noticedChance(sample: number, detect: number, looks: number): number {
  return sample * detect >= 1 ? Math.sign(looks) : 1 - power(1 - sample * detect, looks);
}

/** Looks until the chance to be noticed reaches a target in (0, 1); null where nothing is ever noticed. O(1). Example: .1, .5, 95 % → 59. */
export function looksUntil(sample: number, detect: number, target: number): number | null {
  const each = sample * detect;
  if (each === 0) return null;
  return each >= 1 ? 1 : Math.ceil(log(1 - target) / log(1 - each));
}

/** Looks before the first is noticed, on average: 1/(s·d); null where nothing is. O(1). Example: .1, .5 → 20. */
export function meanLooks(sample: number, detect: number): number | null {
  return sample * detect > 0 ? 1 / (sample * detect) : null;
}

/**
 * C4 of twenty looks: 0 while nobody reads the log, which is kept all the same. Only the audit safeguard moves it; reach is unchanged by it. No numerator: it is a
 * chance, not a count. O(1). Source and example: `noticedChance`.
 */
export const detection: Measure = {
  id: "detection",
  group: "insider",
  code: "C4",
  unit: "share",
  formula: "1 − (1 − s · d)^20, s = .1, d = .5",
  source: "binomial distribution",
  better: "higher",
  measure({ policy }) {
    const sample = policy.access.reviewed ? SAFEGUARD_STRENGTH.reviewedShare : 0;
    return {
      value: noticedChance(sample, SAFEGUARD_STRENGTH.detectionChance, LOOKS),
      numerator: null,
      denominator: null,
    };
  },
};
