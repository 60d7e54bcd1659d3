import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";
import { dot, type Points } from "./points";

/**
 * k-means++ on directions: each next centroid is a point drawn with probability proportional to 1 − its best cosine so
 * far, which is half the squared distance of unit vectors. Fewer distinct points than clusters: repeats.
 * Cost: O(points · clusters · width). Source: Arthur and Vassilvitskii, 2007.
 */
export function initialiseCentroids(points: Points, clusters: number, random: Random): Float64Array {
  const { rows, count, width } = points;
  const centroids = new Float64Array(clusters * width);
  const gap = new Float64Array(count).fill(1);
  let pick = integerBelow(random, count);
  for (let k = 0; k < clusters; k++) {
    for (let d = 0; d < width; d++) centroids[k * width + d] = rows[pick * width + d] as number;
    let total = 0;
    for (let i = 0; i < count; i++) {
      const distance = Math.max(0, 1 - dot(rows, i * width, centroids, k * width, width));
      if (k === 0 || distance < (gap[i] as number)) gap[i] = distance;
      total += gap[i] as number;
    }
    let left = random() * total;
    pick = total > 0 ? count - 1 : integerBelow(random, count);
    for (let i = 0; total > 0 && i < count; i++) {
      left -= gap[i] as number;
      if (left < 0) {
        pick = i;
        break;
      }
    }
  }
  return centroids;
}
