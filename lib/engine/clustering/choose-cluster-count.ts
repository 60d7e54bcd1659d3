import { runInline } from "../parallel/run";
import { inPieces, type Steps } from "../parallel/steps";
import type { Random } from "../random/random";
import { columnOf } from "./held-points";
import { holdPoints } from "./hold-points";
import { labelsOf, lloydSteps } from "./lloyd-iterations";
import type { Points } from "./points";
import { type SearchContext, searchStart } from "./search-start";
import { silhouette } from "./silhouette";

export interface ClusterCount {
  readonly clusters: number;
  /** mean cosine of a point to its centroid */
  readonly cohesion: number;
  /** sum of squared distances of the sample to its centroids: falls with every cluster more */
  readonly inertia: number;
  readonly silhouette: number;
}

export interface ClusterCountCurve {
  readonly counts: readonly ClusterCount[];
  /** number of clusters with the highest silhouette; the smaller of equals */
  readonly bySilhouette: number;
  /** number of clusters where inertia bends most */
  readonly byElbow: number;
}

interface CurveContext extends SearchContext {
  readonly tried: readonly number[];
}

/** Points a fit of the curve looks at. */
const SAMPLE = 4_000;

/**
 * How well every number of clusters in the range fits a sample of 4,000 points, by two measures that often disagree:
 * the silhouette (Rousseeuw, 1987) and the elbow of the inertia, which is where its curve lies farthest below the line
 * between its ends (Satopää et al., 2011). Advice for a person to look at, not a decision: real tastes have no true
 * number. One piece for each number, so threads share them. points: count × width, rows of length at most 1; range:
 * from and to, 1…255. No points: all zero. Cost: one fit of the sample for each number, about 0.1 s.
 */
export function* clusterCountCurve(
  points: Points,
  range: { readonly from: number; readonly to: number },
  random: Random,
): Steps<ClusterCountCurve> {
  const tried = Array.from({ length: range.to - range.from + 1 }, (_, i) => range.from + i);
  if (tried.length === 0 || range.from < 1 || range.to > 255) throw new RangeError("clusters must be 1…255");
  const seed = Math.floor(random() * 0x1_0000_0000);
  if (points.count === 0) {
    const counts = tried.map((clusters) => ({ clusters, cohesion: 0, inertia: 0, silhouette: 0 }));
    return { counts, bySilhouette: range.from, byElbow: range.from };
  }
  const { held } = yield* holdPoints(points, 1);
  const context: CurveContext = { ...held, sample: SAMPLE, seed, tried };
  const counts = yield* inPieces<ClusterCount>({
    work: "try-cluster-count",
    run: tryClusterCountPiece,
    context,
    pieces: tried.length,
  });
  const best = counts.reduce((a, b) => (b.silhouette > a.silhouette ? b : a));
  return { counts, bySilhouette: best.clusters, byElbow: elbow(counts) };
}

/** `clusterCountCurve` in this thread; in a request let threads do it. Same arguments, same result. */
export function chooseClusterCount(
  points: Points,
  range: { readonly from: number; readonly to: number },
  random: Random,
): ClusterCountCurve {
  return runInline(clusterCountCurve(points, range, random));
}

/** One fit of the sample. The same sample for every number, so that the curve is one of clusters alone. */
export function tryClusterCountPiece(context: CurveContext, piece: number): ClusterCount {
  const clusters = context.tried[piece] as number;
  const { sampled, squares, start } = searchStart({ ...context, columns: { ...context.columns, clusters } });
  const options = { kind: "directions", tolerance: 1e-4, maxIterations: 50, squares } as const;
  const { cohesion, inertia } = runInline(lloydSteps(sampled, start, options));
  const { rows, count, width } = sampled.columns;
  const values = columnOf(sampled, "f32", rows, count * width);
  return { clusters, cohesion, inertia, silhouette: silhouette(values, width, labelsOf(sampled)) };
}

/** The number farthest below the line from the first point of the curve to the last; the smaller of equals. */
export function elbow(counts: readonly Pick<ClusterCount, "clusters" | "inertia">[]): number {
  const first = counts[0];
  const last = counts.at(-1);
  if (first === undefined || last === undefined) return 0;
  const slope = (last.inertia - first.inertia) / Math.max(1, last.clusters - first.clusters);
  const below = counts.map(({ clusters, inertia }) => first.inertia + slope * (clusters - first.clusters) - inertia);
  const deepest = below.reduce((at, depth, i) => (depth > (below[at] as number) + 1e-12 ? i : at), 0);
  return (counts[deepest] as ClusterCount).clusters;
}
