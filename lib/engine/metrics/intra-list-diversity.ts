/** Rows with few values: those of row i are topic[offsets[i]…offsets[i + 1]) with their weight. */
export interface SparseRows {
  readonly offsets: ArrayLike<number>;
  readonly topic: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
}

/**
 * Mean distance of all pairs in a list, 0 (all about the same) … 1 (no two share a topic); distance = 1 − cosine of the
 * topic mixtures. Does not depend on the length of the list, unlike entropy, so short lists can be compared with long
 * ones. Not a measure of fit: noise is diverse. mixtures: items × topics with weights from 0 on; list: items, [from, to)
 * of it; topics: width of a mixture. A video that comes twice is at distance 0 from itself. Fewer than two: null.
 * Cost: O(list · topics of a video), since Σ of all cosines = ‖Σ unit vectors‖².
 * Source: Ziegler, McNee, Konstan and Lausen 2005 (intra-list similarity, here 1 − its mean).
 */
export function intraListDiversity(
  mixtures: SparseRows,
  list: ArrayLike<number>,
  topics: number,
  from = 0,
  to = list.length,
): number | null {
  const pairs = ((to - from) * (to - from - 1)) / 2;
  if (!(pairs > 0)) return null;
  const sum = new Float64Array(topics);
  let selves = 0;
  for (let i = from; i < to; i++) {
    const start = mixtures.offsets[list[i] as number] as number;
    const end = mixtures.offsets[(list[i] as number) + 1] as number;
    let square = 0;
    for (let e = start; e < end; e++) square += (mixtures.weight[e] as number) * (mixtures.weight[e] as number);
    if (square === 0) continue;
    selves++;
    const scale = 1 / Math.sqrt(square);
    for (let e = start; e < end; e++) {
      const topic = mixtures.topic[e] as number;
      sum[topic] = (sum[topic] as number) + scale * (mixtures.weight[e] as number);
    }
  }
  let square = 0;
  for (const value of sum) square += value * value;
  return Math.min(1, Math.max(0, 1 - (square - selves) / 2 / pairs));
}
