/**
 * A2, area under the ROC curve: the chance that a random holder scores above a random other, ties counting half
 * (Mann and Whitney, 1947). Not "how many of the flagged are right": at low prevalence most flagged can be wrong even
 * at .9. Null when either side is empty. Scores must be finite. Cost: O(n log n).
 */
export function areaUnderCurve(
  holders: readonly number[],
  others: readonly number[],
): { auc: number; u: number } | null {
  if (holders.length === 0 || others.length === 0) return null;
  const sorted = [...others].sort((a, b) => a - b);
  const u = holders.reduce((sum, score) => {
    const below = lowerBound(sorted, score);
    const tied = upperBound(sorted, score) - below;
    return sum + below + tied / 2;
  }, 0);
  return { auc: u / (holders.length * others.length), u };
}

/** How many sorted values are below x. */
function lowerBound(sorted: readonly number[], x: number): number {
  return bound(sorted, (value) => value < x);
}

/** How many sorted values are at most x. */
function upperBound(sorted: readonly number[], x: number): number {
  return bound(sorted, (value) => value <= x);
}

function bound(sorted: readonly number[], before: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
