/**
 * How far a preference or an interest profile has turned: 1 − cosine of before and after. 0 = same direction, 1 =
 * nothing in common, 2 = opposite (only where values are negative). Says how far, not whether for better or worse, and
 * nothing about length. [from, from + width) of each. Finite values. Either all zero: null. O(width).
 * Source: Salton 1971 for the cosine. Example: (1, 0) and (1, 1) → 0.292893.
 */
export function cosineDrift(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  from = 0,
  width = before.length - from,
): number | null {
  let dot = 0;
  let squareBefore = 0;
  let squareAfter = 0;
  for (let i = from; i < from + width; i++) {
    const x = before[i] as number;
    const y = after[i] as number;
    dot += x * y;
    squareBefore += x * x;
    squareAfter += y * y;
  }
  if (squareBefore === 0 || squareAfter === 0) return null;
  return Math.max(0, 1 - dot / Math.sqrt(squareBefore * squareAfter));
}
