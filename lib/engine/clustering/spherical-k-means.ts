import { runInline } from "../parallel/run";
import { inPieces, type Steps } from "../parallel/steps";
import type { Random } from "../random/random";
import { holdPoints } from "./hold-points";
import { type Fit, labelsOf, lloydSteps } from "./lloyd-iterations";
import type { Points } from "./points";
import { searchStartPiece } from "./search-start";

export interface FitOptions {
  readonly clusters: number;
  readonly random: Random;
  /** stop when the centroids' squared moves sum to no more than this times the points' variance; 1e-4 by default */
  readonly tolerance?: number;
  readonly maxIterations?: number;
  /** points that the search for a good start looks at; 4,000 by default */
  readonly sample?: number;
}

/** `fitSphericalKMeans` in this thread. */
export function sphericalKMeans(points: Points, options: FitOptions): Fit {
  return runInline(fitSphericalKMeans(points, options));
}

/**
 * Spherical k-means (Dhillon and Modha, 2001): maximises the mean cosine of points to their centroid's direction.
 * A good start beats many iterations, so it starts on a sample with k-means++ (Arthur and Vassilvitskii, 2007) and
 * split-and-merge, then iterates on all points, in 32-bit arithmetic, the same on any number of threads.
 *
 * Ties go to the lower index. Clusters that run empty are re-seeded from the worst-fitting points; with fewer distinct
 * points than clusters some stay empty, which is an ordinary result. Rows of zeros go to the first centroid. No points:
 * zero centroids. What is not finite, or longer than 1, is refused with the number of its row.
 * Cost: O(iterations · points · clusters · width) at most. Rows on a SharedArrayBuffer are copied by the threads.
 * When not to use it: rows whose length matters, for it looks at directions only.
 */
export function* fitSphericalKMeans(points: Points, options: FitOptions): Steps<Fit> {
  const { clusters, random, tolerance = 1e-4, maxIterations = 50, sample = 4_000 } = options;
  const { count, width } = points;
  if (!Number.isInteger(clusters) || clusters < 1 || clusters > 255) throw new RangeError("clusters must be 1…255");
  if (count === 0) {
    const centroids = new Float64Array(clusters * width);
    return { centroids, labels: new Uint8Array(0), cohesion: 0, iterations: 0 };
  }
  const { held, squares } = yield* holdPoints(points, clusters);
  const seed = Math.floor(random() * 0x1_0000_0000);
  const context = { ...held, sample, seed };
  const [start] = yield* inPieces<Float64Array>({ work: "search-start", run: searchStartPiece, context, pieces: 1 });
  const iterating = { kind: "directions", tolerance, maxIterations, squares } as const;
  const { centroids, cohesion, iterations } = yield* lloydSteps(held, start as Float64Array, iterating);
  const unpadded = new Float64Array(clusters * width);
  for (let k = 0; k < clusters; k++) {
    const from = k * held.columns.width;
    unpadded.set(centroids.subarray(from, from + width), k * width);
  }
  return { centroids: unpadded, labels: labelsOf(held), cohesion, iterations };
}
