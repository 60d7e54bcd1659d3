import { optimalAssignment } from "@/lib/engine/naming/optimal-assignment";

/**
 * How much each old cluster overlaps each new one, |A ∩ B| / |A ∪ B|, from two labels per person. Labels at or above `clusters` are in none.
 * Same length and order of people on both sides. Two empty clusters: 0. O(people + clusters²). Source: Jaccard 1901.
 * Example: {1…5} and {1, 2, 3, 4, 10} → .666667.
 */
export function snapshotOverlap(before: ArrayLike<number>, after: ArrayLike<number>, clusters: number): number[][] {
  const shared = Array.from({ length: clusters }, () => new Float64Array(clusters));
  const old = new Float64Array(clusters);
  const now = new Float64Array(clusters);
  for (let u = 0; u < before.length; u++) {
    const a = before[u] as number;
    const b = after[u] as number;
    if (a < clusters) old[a] = (old[a] as number) + 1;
    if (b < clusters) now[b] = (now[b] as number) + 1;
    if (a < clusters && b < clusters) {
      const row = shared[a] as Float64Array;
      row[b] = (row[b] as number) + 1;
    }
  }
  return shared.map((row, a) =>
    Array.from(row, (both, b) => (both === 0 ? 0 : both / ((old[a] as number) + (now[b] as number) - both))),
  );
}

/**
 * B6b, which new number each old name has: the one-to-one matching with the largest summed overlap. −1: none is left. O(clusters³).
 * Source: Kuhn 1955. Example: overlaps .667/.125 and 0/.6 → the first, the second.
 */
export function matchSnapshots(overlap: readonly (readonly number[])[]): number[] {
  return optimalAssignment(overlap);
}
