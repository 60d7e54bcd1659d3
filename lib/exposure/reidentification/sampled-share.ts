import type { MeasureValue } from "@/lib/domain/measure";
import { wilsonInterval } from "../inference/wilson-interval";

const Z95 = 1.959964;

/**
 * Mean of one share per person drawn, with its 95 % sampling interval: mean ± 1.96 · sd/√drawn, within 0…1; where everybody drawn
 * is alike, as Wilson has it, for a small draw does not prove "never". numerator, denominator: the sum of the shares, and the draws. None
 * drawn: null. O(drawn). Sources: Cochran 1977; Wilson 1927. Example: 1, 1, 0, 0 → .5, between 0 and 1.
 */
export function sampledShare(shares: readonly number[]): MeasureValue {
  const drawn = shares.length;
  if (drawn === 0) return { value: null, numerator: null, denominator: null };
  const numerator = shares.reduce((a, b) => a + b, 0);
  const value = numerator / drawn;
  const squares = shares.reduce((sum, share) => sum + (share - value) * (share - value), 0);
  const error = drawn > 1 ? Math.sqrt(squares / (drawn - 1) / drawn) : 0;
  const interval: [number, number] =
    error > 0
      ? [Math.max(0, value - Z95 * error), Math.min(1, value + Z95 * error)]
      : (wilsonInterval(numerator, drawn) as [number, number]);
  return { value, numerator, denominator: drawn, sampled: drawn, interval };
}
