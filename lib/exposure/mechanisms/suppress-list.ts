/** Counts as published: null = hidden. total: null where it had to be hidden too, or was never published. */
export interface SuppressedList {
  readonly published: (number | null)[];
  readonly total: number | null;
}

/**
 * Small cells of one list hidden: every count below the threshold, 0 as well (it also tells). With a published
 * total, further cells follow, smallest first (ties: the first), until at least two are hidden and the hidden ones together reach
 * the threshold; else the total would give them back. Where even all of them do not, the total is hidden as well.
 * total: "published" where the counts are disjoint and their sum is shown beside them; "absent" where they overlap or no sum is shown.
 * Empty list: empty. Never helps against two releases that differ by one person. O(n log n). Source: Cox 1980.
 * Example: 12, 3, 0, 25, 4 at 5 → 12, –, –, 25, –; and 12, 3, 25 with its total 40 → –, –, 25.
 */
export function suppressList(
  counts: readonly number[],
  threshold: number,
  total: "published" | "absent",
): SuppressedList {
  const published: (number | null)[] = counts.map((count) => (count < threshold ? null : count));
  if (total === "absent") return { published, total: null };
  const sum = counts.reduce((a, b) => a + b, 0);
  const small = counts.filter((count) => count < threshold);
  if (small.length === 0) return { published, total: sum };
  let hidden = small.length;
  let hiddenSum = small.reduce((a, b) => a + b, 0);
  for (const i of bySize(counts)) {
    if (hidden > 1 && hiddenSum >= threshold) break;
    if (published[i] === null) continue;
    published[i] = null;
    hidden++;
    hiddenSum += counts[i] as number;
  }
  return { published, total: hidden > 1 && hiddenSum >= threshold ? sum : null };
}

function bySize(counts: readonly number[]): number[] {
  return counts.map((_, i) => i).sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
}
