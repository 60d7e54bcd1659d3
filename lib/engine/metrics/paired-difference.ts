import { studentQuantile } from "./student-quantile";

export interface PairedDifference {
  readonly pairs: number;
  /** mean of treated − control */
  readonly mean: number;
  /** 95 %; null with a single pair */
  readonly interval: readonly [number, number] | null;
}

/**
 * Mean difference between two feeds on the same people, with the 95 % interval from the people's own differences: what
 * tells people apart cancels out, so it is far narrower than comparing two means. For the same people in the same order,
 * and not for shares near 0 or 1 of a handful of people. One entry a person, null = not known, and then the pair is left
 * out. No pair: null. All the same difference: an interval of no width. O(people). Source: Student 1908.
 * Example: 3 5 4 against 1 4 2 → 1.6667 [0.2325, 3.1009].
 */
export function pairedDifference(
  treated: readonly (number | null)[],
  control: readonly (number | null)[],
): PairedDifference | null {
  const differences: number[] = [];
  treated.forEach((value, u) => {
    const other = control[u] ?? null;
    if (value !== null && other !== null) differences.push(value - other);
  });
  const pairs = differences.length;
  if (pairs === 0) return null;
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / pairs;
  if (pairs === 1) return { pairs, mean, interval: null };
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) * (difference - mean), 0);
  const half = studentQuantile(pairs - 1) * Math.sqrt(squares / (pairs - 1) / pairs);
  return { pairs, mean, interval: [mean - half, mean + half] };
}
