/**
 * Share of people whose cluster is another than before, 0…1; "no clear cluster" counts as one. Labels must mean the same
 * at both times: after a refit, match them first. before, after: a label per person.
 * Nobody: null. O(people). Source: the complement of simple matching, Sokal and Michener 1958. Example: 1 2 2 3 → 1 2 3 3: ¼.
 */
export function clusterChangeRate(before: ArrayLike<number>, after: ArrayLike<number>): number | null {
  let changed = 0;
  for (let u = 0; u < before.length; u++) if (before[u] !== after[u]) changed++;
  return before.length > 0 ? changed / before.length : null;
}
