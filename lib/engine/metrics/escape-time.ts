/** How long one person stayed, in watches, and whether they left; if not, it was at least so long. */
export interface Stay {
  readonly watches: number;
  readonly escaped: boolean;
}

/**
 * Median of watches until a rabbit hole is left, by the product-limit estimate: of those still inside at each length, the
 * share that leaves. Who was still inside at the end counts as "longer than seen", not as left, and is not dropped:
 * either would make holes look shorter than they are. null when no one is inside, or when not even half are estimated
 * to leave within what was seen. The order of the stays does not matter. O(n log n). Source: Kaplan and Meier 1958.
 * Example: left after 4 and 10, still inside after 6 → 10.
 */
export function escapeTime(stays: readonly Stay[]): number | null {
  const sorted = [...stays].sort((a, b) => a.watches - b.watches);
  let inside = 1;
  for (let i = 0; i < sorted.length; ) {
    const { watches } = sorted[i] as Stay;
    const atRisk = sorted.length - i;
    let leaving = 0;
    for (; i < sorted.length && (sorted[i] as Stay).watches === watches; i++)
      if ((sorted[i] as Stay).escaped) leaving++;
    inside *= 1 - leaving / atRisk;
    // A hair above a half is a half that was multiplied together.
    if (inside <= 0.5 + 1e-9) return watches;
  }
  return null;
}
