/**
 * A count rounded to the nearest multiple of `to`, half-way to the even multiple so that sums are not pushed up. Averaging
 * does not undo it; differencing can at an edge (12 → 10, 13 → 15). Counts ≥ 0, `to` a whole number ≥ 1 (1: unchanged). O(1).
 * Source: Willenborg and de Waal 2001. Example: 12, 3, 0, 25, 4 → 10, 5, 0, 25, 5.
 */
export function roundCount(count: number, to: number): number {
  const below = Math.floor(count / to);
  const rest = 2 * (count - below * to);
  const up = rest > to || (rest === to && below % 2 === 1);
  return (up ? below + 1 : below) * to;
}
