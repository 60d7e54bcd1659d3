import type { Random } from "../random/random";
import { initialiseCentroids } from "./initialise-centroids";
import { splitAndMerge } from "./split-and-merge";

/** count × width, unit rows (an all-zero row belongs nowhere and is left to the first centroid). */
export interface Points {
  readonly rows: Float32Array | Float64Array;
  readonly count: number;
  readonly width: number;
}

export interface Fit {
  /** clusters × width, unit rows */
  readonly centroids: Float64Array;
  readonly labels: Uint8Array;
  /** mean cosine of a point to its centroid: what is maximised; 1 is perfect */
  readonly cohesion: number;
  readonly iterations: number;
}

export interface FitOptions {
  readonly clusters: number;
  readonly random: Random;
  /** stop when cohesion gains less than this; 1e-4 by default */
  readonly tolerance?: number;
  readonly maxIterations?: number;
  /** points that the search for a good start looks at; 4,000 by default */
  readonly sample?: number;
}

/**
 * Spherical k-means (Dhillon and Modha, 2001): maximises the mean cosine of points to their centroid's direction.
 * A good start beats many iterations, so it starts on a sample with k-means++ (Arthur and Vassilvitskii, 2007) and
 * split-and-merge, then iterates on all points.
 *
 * Ties go to the lower index. Clusters that run empty are re-seeded from the worst-fitting points; with fewer distinct
 * points than clusters some stay empty, which is an ordinary result. No points: zero centroids. NaN is refused.
 * Cost: O(iterations · points · clusters · width).
 * When not to use it: rows whose length matters, for it looks at directions only.
 */
export function sphericalKMeans(points: Points, options: FitOptions): Fit {
  const { clusters, random } = options;
  refuseNonFinite(points);
  if (!Number.isInteger(clusters) || clusters < 1 || clusters > 255) throw new RangeError("clusters must be 1…255");
  if (points.count === 0)
    return {
      centroids: new Float64Array(clusters * points.width),
      labels: new Uint8Array(0),
      cohesion: 0,
      iterations: 0,
    };
  const sample = samplePoints(points, options.sample ?? 4_000, random);
  const start = initialiseCentroids(sample, clusters, random);
  const searched = splitAndMerge(sample, start, random);
  return iterate(points, searched, options.tolerance ?? 1e-4, options.maxIterations ?? 50);
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

/** Four sums side by side keep the processor busy; the order of additions is fixed, so the result is too. */
export function dot(
  a: Float32Array | Float64Array,
  aFrom: number,
  b: Float64Array,
  bFrom: number,
  width: number,
): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let d = 0;
  for (; d + 3 < width; d += 4) {
    s0 += (a[aFrom + d] as number) * (b[bFrom + d] as number);
    s1 += (a[aFrom + d + 1] as number) * (b[bFrom + d + 1] as number);
    s2 += (a[aFrom + d + 2] as number) * (b[bFrom + d + 2] as number);
    s3 += (a[aFrom + d + 3] as number) * (b[bFrom + d + 3] as number);
  }
  for (; d < width; d++) s0 += (a[aFrom + d] as number) * (b[bFrom + d] as number);
  return s0 + s1 + (s2 + s3);
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

/** A sample without repeats, in index order; all points when there are no more than asked for. */
function samplePoints(points: Points, size: number, random: Random): Points {
  if (points.count <= size) return points;
  const rows = new Float64Array(size * points.width);
  let needed = size;
  for (let i = 0, to = 0; needed > 0; i++) {
    if (random() * (points.count - i) < needed) {
      for (let d = 0; d < points.width; d++) rows[to * points.width + d] = points.rows[i * points.width + d] as number;
      to++;
      needed--;
    }
  }
  return { rows, count: size, width: points.width };
}

function refuseNonFinite(points: Points): void {
  for (let i = 0; i < points.count * points.width; i++)
    if (!Number.isFinite(points.rows[i]))
      throw new RangeError(`points must be finite numbers; row ${Math.floor(i / points.width)} is not`);
}
