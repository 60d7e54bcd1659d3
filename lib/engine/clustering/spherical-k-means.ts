import { runInline } from "../parallel/run";
import type { Steps } from "../parallel/steps";
import type { Random } from "../random/random";
import { initialiseCentroids } from "./initialise-centroids";
import { type Fit, iterate } from "./lloyd-iterations";
import type { Points } from "./points";
import { splitAndMerge } from "./split-and-merge";

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
  return runInline(fitSphericalKMeans(points, options));
}

/** The same as steps that threads can share. */
export function* fitSphericalKMeans(points: Points, options: FitOptions): Steps<Fit> {
  yield* [];
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
