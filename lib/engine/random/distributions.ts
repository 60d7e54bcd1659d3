import { log } from "../numeric/elementary";
import type { Random } from "./random";

/** One draw from N(0, 1) by the polar method (Marsaglia and Bray, 1964); its second value is thrown away, so that a draw never depends on the one before. */
export function gaussian(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square);
  }
}

/** Index drawn with probability proportional to weights[from…to). O(n). All weights zero: the first index. */
export function weightedIndex(random: Random, weights: ArrayLike<number>, from = 0, to = weights.length): number {
  let total = 0;
  for (let i = from; i < to; i++) total += weights[i] as number;
  let left = random() * total;
  for (let i = from; i < to; i++) {
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  return Math.max(from, total > 0 ? to - 1 : from);
}

/** Running sums, for `drawFromCumulative`. */
export function cumulative(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    total += weights[i] as number;
    sums[i] = total;
  }
  return sums;
}

/** Index drawn by binary search in running sums of a part [from, to). O(log n). */
export function drawFromCumulative(random: Random, sums: Float64Array, from = 0, to = sums.length): number {
  const base = from === 0 ? 0 : (sums[from - 1] as number);
  const target = base + random() * ((sums[to - 1] as number) - base);
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] as number) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Integer in [0, below). */
export function integerBelow(random: Random, below: number): number {
  return Math.floor(random() * below);
}
