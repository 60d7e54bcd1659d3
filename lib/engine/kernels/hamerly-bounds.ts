/** Kernels around the nearest centroid; all offsets are bytes, `rowBytes` a multiple of 16. */
export interface HamerlyKernel {
  /**
   * Writes to `list` the points of [from, to) that may have another nearest centroid after the centroids moved, and
   * returns how many. Bounds (Hamerly, 2010) widen by what the centroids moved; where they meet, the distance to the
   * own centroid is computed anew. Labels 255 are always listed. Distances squared are `reach` − 2 · score.
   */
  listDoubtful(
    rows: number,
    rowBytes: number,
    from: number,
    to: number,
    centroids: number,
    biases: number,
    moves: number,
    farthest: number,
    farthestMover: number,
    nextFarthest: number,
    reach: number,
    labels: number,
    upper: number,
    lower: number,
    list: number,
  ): number;
  /** Takes over the labels found for listed points, with their bounds, and moves them between the sums; how many changed. */
  settleListed(
    rows: number,
    rowBytes: number,
    list: number,
    count: number,
    found: number,
    best: number,
    second: number,
    reach: number,
    labels: number,
    upper: number,
    lower: number,
    sums: number,
    sizes: number,
  ): number;
  /** Product of two rows. */
  dotOfRows(a: number, b: number, rowBytes: number): number;
  /** Products of rows [from, to) with one vector. */
  dotRows(rows: number, rowBytes: number, from: number, to: number, vector: number, out: number): void;
  /** Squared lengths of rows [from, to). */
  squaresOfRows(rows: number, rowBytes: number, from: number, to: number, out: number): void;
}

/** What `dotOfRows` computes, bit for bit: four sums side by side, rounded to 32 bits at every step. */
export function dotOfRowsReference(a: Float32Array, b: Float32Array): number {
  const sums = new Float32Array(4);
  for (let d = 0; d < a.length; d++)
    sums[d % 4] = (sums[d % 4] as number) + Math.fround((a[d] as number) * (b[d] as number));
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = sums;
  return Math.fround(Math.fround(s0 + s1) + Math.fround(s2 + s3));
}
