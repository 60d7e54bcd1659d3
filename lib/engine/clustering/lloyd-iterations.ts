import { dot, type Points } from "./points";

export interface Fit {
  /** clusters × width, unit rows */
  readonly centroids: Float64Array;
  readonly labels: Uint8Array;
  /** mean cosine of a point to its centroid: what is maximised; 1 is perfect */
  readonly cohesion: number;
  readonly iterations: number;
}

/** Lloyd iterations from given centroids until cohesion gains less than the tolerance. Changes a copy. */
export function iterate(points: Points, start: Float64Array, tolerance: number, maxIterations: number): Fit {
  const centroids = start.slice();
  const labels = new Uint8Array(points.count);
  const cosines = new Float64Array(points.count);
  let cohesion = Number.NEGATIVE_INFINITY;
  let iterations = 0;
  for (;;) {
    const reached = assignAll(points, centroids, labels, cosines);
    iterations++;
    if (reached - cohesion < tolerance || iterations >= maxIterations) {
      return { centroids, labels, cohesion: reached, iterations };
    }
    cohesion = reached;
    recentre(points, labels, cosines, centroids);
  }
}

/** Labels every point with its nearest centroid; returns the mean cosine. Ties to the lower index. */
export function assignAll(points: Points, centroids: Float64Array, labels: Uint8Array, cosines: Float64Array): number {
  const { rows, count, width } = points;
  const clusters = centroids.length / width;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const row = i * width;
    let best = Number.NEGATIVE_INFINITY;
    let label = 0;
    for (let k = 0; k < clusters; k++) {
      const cosine = dot(rows, row, centroids, k * width, width);
      if (cosine > best) {
        best = cosine;
        label = k;
      }
    }
    labels[i] = label;
    cosines[i] = best;
    total += best;
  }
  return total / count;
}

/** Centroid = direction of the sum of its points; an empty one takes the point that fits its own centroid worst. */
export function recentre(points: Points, labels: Uint8Array, cosines: Float64Array, centroids: Float64Array): void {
  const { rows, count, width } = points;
  const clusters = centroids.length / width;
  const sums = new Float64Array(centroids.length);
  const sizes = new Uint32Array(clusters);
  for (let i = 0; i < count; i++) {
    const to = (labels[i] as number) * width;
    sizes[labels[i] as number] = (sizes[labels[i] as number] as number) + 1;
    for (let d = 0; d < width; d++) sums[to + d] = (sums[to + d] as number) + (rows[i * width + d] as number);
  }
  const taken = new Set<number>();
  for (let k = 0; k < clusters; k++) {
    const row = k * width;
    if (sizes[k] === 0) {
      const worst = worstFitting(cosines, taken);
      taken.add(worst);
      for (let d = 0; d < width; d++) sums[row + d] = rows[worst * width + d] as number;
    }
    const length = Math.sqrt(dot(sums, row, sums, row, width));
    if (length > 0) for (let d = 0; d < width; d++) centroids[row + d] = (sums[row + d] as number) / length;
  }
}

function worstFitting(cosines: Float64Array, taken: ReadonlySet<number>): number {
  let worst = 0;
  let value = Number.POSITIVE_INFINITY;
  for (let i = 0; i < cosines.length; i++)
    if ((cosines[i] as number) < value && !taken.has(i)) {
      value = cosines[i] as number;
      worst = i;
    }
  return worst;
}
