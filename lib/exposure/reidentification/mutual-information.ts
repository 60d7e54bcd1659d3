import { log } from "@/lib/engine/numeric/elementary";

/** In bits. share: part of H(trait) that the cluster takes away; null where everybody or nobody holds the trait. */
export interface Information {
  readonly bits: number;
  readonly traitBits: number;
  readonly share: number | null;
}

/**
 * B6, what a cluster tells about a trait: I(C;Y) = Σ p(c,y) log₂ p(c,y)/(p(c)p(y)). Names do not enter: any renaming or renumbering of the clusters leaves it as it is.
 * table: rows of (holders, others), one per cluster, counts ≥ 0. No people: null. O(clusters). Source: Shannon 1948; share: Theil 1970.
 * Example: 8/2, 1/39, 1/49 → .258618 bits of .468996.
 */
export function clusterInformation(table: readonly (readonly [holders: number, others: number])[]): Information | null {
  const holders = table.reduce((sum, row) => sum + row[0], 0);
  const people = table.reduce((sum, row) => sum + row[0] + row[1], 0);
  if (people === 0) return null;
  const traitBits = entropy([holders, people - holders], people);
  // Sorted, so that the sum, too, is the same to the last digit whatever the clusters are called.
  const parts = table.map((row) => ((row[0] + row[1]) / people) * entropy(row, row[0] + row[1])).sort((a, b) => a - b);
  const bits = Math.max(0, traitBits - parts.reduce((sum, part) => sum + part, 0));
  return { bits, traitBits, share: traitBits > 0 ? bits / traitBits : null };
}

function entropy(counts: readonly number[], total: number): number {
  return counts.reduce((sum, count) => (count > 0 ? sum - (count / total) * (log(count / total) / Math.LN2) : sum), 0);
}
