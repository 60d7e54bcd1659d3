/**
 * Mean silhouette of points (count × width, length at most 1) under their labels: (b − a) / max(a, b), where a is a
 * point's mean distance to the others of its cluster and b that to the nearest other cluster; −1…1, 0 for a point alone
 * in its cluster (Rousseeuw, 1987). The distance is 1 − cosine, whose mean over a cluster follows from the cluster's
 * sum, so all pairs count and none is sampled. Fewer than two clusters, or no points: 0.
 * Not for other distances, and hardly for comparing one data set with another. Cost: O(points · clusters · width).
 *
 * @example silhouette(Float32Array.of(1, 0, 0, 1, 1, 0, 0, 1), 2, [0, 1, 0, 1]) // 1: cosines 1 inside, 0 between
 */
export function silhouette(rows: Float32Array, width: number, labels: ArrayLike<number>): number {
  const count = rows.length / width;
  let clusters = 0;
  for (let i = 0; i < count; i++) clusters = Math.max(clusters, (labels[i] as number) + 1);
  const sums = new Float64Array(clusters * width);
  const sizes = new Float64Array(clusters);
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number;
    sizes[label] = (sizes[label] as number) + 1;
    for (let d = 0; d < width; d++)
      sums[label * width + d] = (sums[label * width + d] as number) + (rows[i * width + d] as number);
  }
  if (sizes.filter((size) => size > 0).length < 2) return 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const own = labels[i] as number;
    if ((sizes[own] as number) < 2) continue;
    let inside = 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (let k = 0; k < clusters; k++) {
      const size = sizes[k] as number;
      if (size === 0) continue;
      let product = 0;
      for (let d = 0; d < width; d++) product += (rows[i * width + d] as number) * (sums[k * width + d] as number);
      if (k === own) inside = (size - 1 - (product - squareOf(rows, i, width))) / (size - 1);
      else nearest = Math.min(nearest, 1 - product / size);
    }
    const larger = Math.max(inside, nearest);
    if (larger > 0) total += (nearest - inside) / larger;
  }
  return total / count;
}

function squareOf(rows: Float32Array, i: number, width: number): number {
  let square = 0;
  for (let d = i * width; d < (i + 1) * width; d++) square += (rows[d] as number) * (rows[d] as number);
  return square;
}
