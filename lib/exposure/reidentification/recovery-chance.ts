/**
 * B6, the chance that m known members give a cluster away after it was renamed: each sits in cluster c with chance chances[c], and the cluster with the highest
 * score is named. sizes null: the plurality, score = how many sit there. sizes: the lift rule, score = how many sit there / size, for members who mostly
 * sit in big clusters. Ties are split. Exact, by adding one cluster at a time. chances sum to 1; sizes ≥ 1 where a chance is above 0. known ≥ 1.
 * O(clusters · known³). Source: multinomial distribution, Feller 1968. Example: .8, .1, .1 → 3 known .912, 5 known .96128.
 */
export function recoveryChance(
  chances: readonly number[],
  right: number,
  known: number,
  sizes: readonly number[] | null = null,
): number {
  const size = (cluster: number) => sizes?.[cluster] ?? 1;
  let total = 0;
  for (let own = 1; own <= known; own++) {
    // ways[used][ties]: Σ Π chance^x/x! over the other clusters so far, none of which beats the right one
    let ways = grid(known - own + 1);
    (ways[0] as number[])[0] = 1;
    chances.forEach((chance, cluster) => {
      if (cluster === right) return;
      const next = grid(known - own + 1);
      ways.forEach((row, used) => {
        row.forEach((way, ties) => {
          if (way === 0) return;
          let term = way;
          for (let x = 0; used + x <= known - own; x++) {
            if (x > 0) term *= chance / x;
            const lead = x * size(right) - own * size(cluster);
            if (lead > 0) break;
            const to = next[used + x] as number[];
            const tied = ties + (lead === 0 ? 1 : 0);
            to[tied] = (to[tied] as number) + term;
          }
        });
      });
      ways = next;
    });
    const rest = (ways[known - own] as number[]).reduce((sum, way, ties) => sum + way / (ties + 1), 0);
    let term = rest;
    for (let i = 1; i <= known; i++) term *= i;
    for (let i = 1; i <= own; i++) term *= (chances[right] as number) / i;
    total += term;
  }
  return total;
}

/**
 * The cluster that the lift rule names: the largest (found/known)/(size/people). Ties: the first. Nobody known or no sizes: null. O(clusters).
 * Example: 3 of 5 in a cluster of 600, 2 in one of 60, of 1,000 → the second, lift 6.666667 against 1.
 */
export function pickByLift(
  found: readonly number[],
  sizes: readonly number[],
  people: number,
): { cluster: number; lift: number } | null {
  const known = found.reduce((a, b) => a + b, 0);
  let best: { cluster: number; lift: number } | null = null;
  found.forEach((count, cluster) => {
    const size = sizes[cluster] ?? 0;
    if (count === 0 || size === 0) return;
    const lift = count / known / (size / people);
    if (best === null || lift > best.lift) best = { cluster, lift };
  });
  return best;
}

function grid(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
}
