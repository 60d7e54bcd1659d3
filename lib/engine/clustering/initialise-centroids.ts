import type { HamerlyKernel } from "../kernels/hamerly-bounds";
import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";
import { columnOf, type HeldPoints, kernelOver } from "./held-points";

/**
 * k-means++ on directions: each next centroid is a point drawn with probability proportional to 1 − its best cosine so
 * far, which is half the squared distance of unit vectors. Rows of zeros are never drawn, unless there are no others.
 * Fewer distinct points than clusters: repeats. Returns clusters × held width; at least one point.
 * Cost: O(points · clusters · width). Source: Arthur and Vassilvitskii, 2007.
 */
export function initialiseCentroids(held: HeldPoints, clusters: number, random: Random): Float64Array {
  const { count, width, ...at } = held.columns;
  const kernel = kernelOver<HamerlyKernel>(held.memory);
  const rows = columnOf(held, "f32", at.rows, count * width);
  const cosines = columnOf(held, "f32", at.best, count);
  const gaps = Float64Array.from(columnOf(held, "f32", at.squares, count), (square) => (square > 0 ? 1 : 0));
  let total = gaps.reduce((sum, gap) => sum + gap, 0);
  const centroids = new Float64Array(clusters * width);
  for (let k = 0; k < clusters; k++) {
    const pick = total > 0 ? drawProportional(gaps, random() * total) : integerBelow(random, count);
    centroids.set(rows.subarray(pick * width, (pick + 1) * width), k * width);
    kernel.dotRows(at.rows, width * 4, 0, count, at.rows + pick * width * 4, at.best);
    total = 0;
    for (let i = 0; i < count; i++) {
      const gap = Math.min(gaps[i] as number, Math.max(0, 1 - (cosines[i] as number)));
      gaps[i] = gap;
      total += gap;
    }
  }
  return centroids;
}

/** The first index at which the running sum exceeds `target`; the last with weight when rounding leaves none. */
function drawProportional(weights: Float64Array, target: number): number {
  let left = target;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if ((weights[i] as number) <= 0) continue;
    last = i;
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  return last;
}
