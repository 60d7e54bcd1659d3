import type { MeasureValue } from "@/lib/domain/measure";
import { wilsonInterval } from "./inference/wilson-interval";

/** Below this denominator a share is shown with its interval: one person more would move it by over 3 %. */
export const FEW = 30;

/**
 * Numerator of denominator as a measure's value: a share, null when nobody is counted, with a 95 % Wilson interval where
 * fewer than FEW are. Both are counts, numerator ≤ denominator. O(1). Source: exposure.md, 2.
 * Example: shareValue(4, 6) → value 0.666667, interval [0.299993, 0.903229].
 */
export function shareValue(numerator: number, denominator: number): MeasureValue {
  const value = denominator > 0 ? numerator / denominator : null;
  const interval = denominator < FEW ? wilsonInterval(numerator, denominator) : null;
  return interval ? { value, numerator, denominator, interval } : { value, numerator, denominator };
}

/** One number over another as a measure's value: null when the second is 0 or either is missing. O(1). Example: ratioValue(.8, .2) → value 4. */
export function ratioValue(numerator: number | null, denominator: number | null): MeasureValue {
  const value = numerator !== null && denominator ? numerator / denominator : null;
  return { value, numerator, denominator };
}
