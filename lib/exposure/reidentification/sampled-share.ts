import type { MeasureValue } from "@/lib/domain/measure";

const Z95 = 1.959964;

/**
 * Mean of one share per person drawn, with its 95 % sampling interval: mean ± 1.96 · sd/√drawn, within 0…1. people: how many there were
 * to draw from; all of them drawn: exact, without an interval. numerator, denominator: the sum of the shares, and the draws. None drawn: null. O(drawn).
 * Source: Cochran 1977. Example: 1, 1, 0, 0 of 10 → .5, between 0 and 1.
 */
export function sampledShare(shares: readonly number[], people: number): MeasureValue {
  const drawn = shares.length;
  if (drawn === 0) return { value: null, numerator: null, denominator: null };
  const numerator = shares.reduce((a, b) => a + b, 0);
  const value = numerator / drawn;
  if (drawn >= people) return { value, numerator, denominator: drawn };
  const squares = shares.reduce((sum, share) => sum + (share - value) * (share - value), 0);
  const error = drawn > 1 ? Math.sqrt(squares / (drawn - 1) / drawn) : 1;
  return {
    value,
    numerator,
    denominator: drawn,
    sampled: drawn,
    interval: [Math.max(0, value - Z95 * error), Math.min(1, value + Z95 * error)],
  };
}
