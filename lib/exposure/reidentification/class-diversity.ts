import { exp, log } from "@/lib/engine/numeric/elementary";

/** What a class of rows that look alike tells about its members without picking anybody out. */
export interface ClassDiversity {
  /** how many values there are; 1: everybody in it is told */
  readonly distinct: number;
  /** exp of the entropy: how many values there are in effect, 1…distinct */
  readonly entropy: number;
  /** t: half the summed differences to the table's distribution, 0…1 */
  readonly distance: number;
}

/**
 * B3, l-diversity and t-closeness of one class. counts: rows by value in the class, of the whole table in `overall` (same values, same order).
 * An empty class: null. O(values). Sources: Machanavajjhala et al. 2007 (entropy l as in sdcMicro, Measure_Risk.h); Li, Li, Venkatasubramanian
 * 2007 with equal distances (ARX, EqualDistanceTCloseness.java). Example: 1 and 3 of a table of 5 and 5 → distinct 2, entropy 1.754765, distance .25.
 */
export function classDiversity(counts: ArrayLike<number>, overall: ArrayLike<number>): ClassDiversity | null {
  const rows = sum(counts);
  const all = sum(overall);
  if (rows === 0) return null;
  let distinct = 0;
  let entropy = 0;
  let distance = 0;
  for (let v = 0; v < counts.length; v++) {
    const p = (counts[v] as number) / rows;
    if (p > 0) {
      distinct++;
      entropy -= p * log(p);
    }
    distance += Math.abs(p - (overall[v] as number) / all);
  }
  return { distinct, entropy: exp(entropy), distance: distance / 2 };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
