import type { Random } from "@/lib/engine/random/random";
import { twoSidedGeometric } from "@/lib/exposure/mechanisms/two-sided-geometric";

/** Counts of people. sensitivity: by how much one person can change the sum of them; 1 where everybody is in one only. */
export interface CountColumn {
  readonly counts: readonly number[];
  readonly sensitivity: number;
}

/**
 * All columns with two-sided geometric noise, which together are one release of ε: each column gets an equal part of
 * it. Below 0 is 0; that is worked on what is already noisy, and costs nothing. O(counts).
 */
export function noisyColumns(columns: readonly CountColumn[], epsilon: number, random: Random): number[][] {
  return columns.map(({ counts, sensitivity }) =>
    counts.map((count) => Math.max(0, count + twoSidedGeometric(random, epsilon / columns.length, sensitivity))),
  );
}
