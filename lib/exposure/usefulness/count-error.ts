import type { MeasureValue } from "@/lib/domain/measure";

/**
 * Mean relative error of published counts, |published − true| / true over all counts whose truth is not 0; a hidden count
 * (null) tells nothing, which counts as an error of 1, and no error counts as more. value: 0 exact … 1 useless; numerator: sum of errors;
 * denominator: counts. Nothing to count: null. O(counts).
 * Example: true 10, 20, 40 published as 10, null, 44 → (0 + 1 + .1) / 3.
 */
export function countError(truth: ArrayLike<number>, published: ArrayLike<number | null>): MeasureValue {
  let errors = 0;
  let counted = 0;
  for (let i = 0; i < truth.length; i++) {
    const actual = truth[i] as number;
    if (actual === 0) continue;
    const shown = published[i] ?? null;
    errors += shown === null ? 1 : Math.min(1, Math.abs(shown - actual) / actual);
    counted++;
  }
  return { value: counted > 0 ? errors / counted : null, numerator: errors, denominator: counted };
}
