/**
 * How unevenly something is spread: 0 = everyone has the same, towards 1 = one has all ((n − 1) / n for n of them).
 * G = Σᵢ (2i − n − 1) xᵢ / (n Σ x), x in rising order, i from 1. Use it on exposure (how often each video, or each
 * creator, was shown), with a 0 for those never shown. Chance alone is not even: compare with a random feed of as many
 * watches. amounts: finite and from 0 on (else RangeError). None, or all 0: null. O(n log n).
 * Sources: Gini 1912; for recommenders Fleder and Hosanagar 2009. Example: 0, 1, 3 → 0.5.
 */
export function giniCoefficient(amounts: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(amounts).sort();
  const n = sorted.length;
  let total = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    const amount = sorted[i] as number;
    if (!(amount >= 0 && amount < Number.POSITIVE_INFINITY)) throw new RangeError("an amount is a number from 0 on");
    total += amount;
    weighted += (2 * (i + 1) - n - 1) * amount;
  }
  return total > 0 ? Math.max(0, weighted / (n * total)) : null;
}
