import { sharedColumn } from "../numeric/columns";
import { inPieces, type Steps } from "../parallel/steps";
import { type CentroidKind, moveCentroids, reachOf } from "./centroid-moves";
import { columnOf, type HeldPoints } from "./held-points";
import { type FarPoint, farthestPointsPiece, labelPointsPiece } from "./lloyd-pieces";

export interface Fit {
  /** clusters × width, unit rows */
  readonly centroids: Float64Array;
  readonly labels: Uint8Array;
  /** mean cosine of a point to its centroid: what is maximised; 1 is perfect */
  readonly cohesion: number;
  readonly iterations: number;
}

export interface IterationOptions {
  readonly kind: CentroidKind;
  /** stop when the centroids' squared moves sum to no more than this times the points' variance per column */
  readonly tolerance: number;
  readonly maxIterations: number;
  /** sum of the points' squared lengths */
  readonly squares: number;
}

/** What iterations end with; the labels are in the held points. inertia: sum of squared distances to the centroids. */
export interface Settled {
  readonly centroids: Float64Array;
  readonly cohesion: number;
  readonly inertia: number;
  readonly iterations: number;
}

/** A point this near to its centroid (squared distance) is no seed for another cluster. */
const SAME = 1e-5;

/**
 * Lloyd iterations (1982) from given centroids (clusters × held width) until no label changes, the centroids hardly
 * move or the iterations run out; the last labels are those of the centroids returned. Hamerly's bounds (2010) leave
 * out what cannot change, so the labels are those of plain iterations. Goes on from the labels and bounds that the held
 * points have. Sums are exact (see hamerly-bounds), so neither pieces nor threads show in the result.
 * Empty clusters are re-seeded from the points farthest from their centroid; ties go to the lower index.
 * Cost: O(iterations · points · clusters · width) at most, about a third of it on data with clusters.
 */
export function* lloydSteps(held: HeldPoints, start: Float64Array, options: IterationOptions): Steps<Settled> {
  const { kind, tolerance, maxIterations, squares } = options;
  let centroids = start;
  let still = false;
  for (let iterations = 1; ; iterations++) {
    const context = { ...held, ...moveCentroids(held, centroids, kind) };
    const changed = yield* inPieces<number>({
      work: "label-points",
      run: labelPointsPiece,
      context,
      pieces: held.columns.pieces,
    });
    const totals = totalsOf(held);
    const settled = iterations > 1 && changed.every((count) => count === 0);
    if (still || settled || iterations >= maxIterations) return summary(held, totals, centroids, squares, iterations);
    const next = centres(totals, centroids, kind);
    yield* reseedEmpty(held, totals, next, kind);
    still = squaredMoves(centroids, next) <= tolerance * variance(held, totals, squares);
    centroids = next;
  }
}

/** Labels of all points, copied out. */
export function labelsOf(held: HeldPoints): Uint8Array {
  const labels = sharedColumn("u8", held.columns.count);
  labels.set(columnOf(held, "u8", held.columns.labels, held.columns.count));
  return labels;
}

interface Totals {
  /** clusters × width */
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
}

function totalsOf(held: HeldPoints): Totals {
  const { pieces, clusters, width, ...at } = held.columns;
  const cells = clusters * width;
  const parts = columnOf(held, "f64", at.sums, pieces * cells);
  const counts = columnOf(held, "u32", at.sizes, pieces * clusters);
  const sums = new Float64Array(cells);
  const sizes = new Float64Array(clusters);
  for (let p = 0; p < pieces; p++) {
    for (let c = 0; c < cells; c++) sums[c] = (sums[c] as number) + (parts[p * cells + c] as number);
    for (let k = 0; k < clusters; k++) sizes[k] = (sizes[k] as number) + (counts[p * clusters + k] as number);
  }
  return { sums, sizes };
}

/** Direction or mean of each cluster's points; where there is none, the centroid stays where it was. */
function centres({ sums, sizes }: Totals, before: Float64Array, kind: CentroidKind): Float64Array {
  const next = before.slice();
  const width = before.length / sizes.length;
  for (let k = 0; k < sizes.length; k++) {
    let square = 0;
    for (let c = k * width; c < (k + 1) * width; c++) square += (sums[c] as number) * (sums[c] as number);
    const divisor = kind === "directions" ? Math.sqrt(square) : (sizes[k] as number);
    if (divisor > 0) for (let c = k * width; c < (k + 1) * width; c++) next[c] = (sums[c] as number) / divisor;
  }
  return next;
}

function* reseedEmpty(held: HeldPoints, { sizes }: Totals, next: Float64Array, kind: CentroidKind): Steps<void> {
  const empty = [...sizes.keys()].filter((k) => sizes[k] === 0);
  if (empty.length === 0) return;
  const { columns, memory } = held;
  const context = { memory, columns, reach: reachOf(kind), wanted: empty.length };
  const far = (yield* inPieces<FarPoint[]>({
    work: "farthest-points",
    run: farthestPointsPiece,
    context,
    pieces: columns.pieces,
  })).flat();
  far.sort((a, b) => b.distance - a.distance || a.point - b.point);
  const rows = columnOf(held, "f32", columns.rows, columns.count * columns.width);
  for (const [i, k] of empty.entries()) {
    const seed = far[i];
    if (seed === undefined || seed.distance < SAME) return;
    next.set(rows.subarray(seed.point * columns.width, (seed.point + 1) * columns.width), k * columns.width);
  }
}

function squaredMoves(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let c = 0; c < a.length; c++)
    total += ((a[c] as number) - (b[c] as number)) * ((a[c] as number) - (b[c] as number));
  return total;
}

/** Mean over the columns of the points' variance. */
function variance({ columns }: HeldPoints, { sums }: Totals, squares: number): number {
  const { count, width } = columns;
  let squareOfMean = 0;
  for (let d = 0; d < width; d++) {
    let total = 0;
    for (let c = d; c < sums.length; c += width) total += sums[c] as number;
    squareOfMean += (total / count) * (total / count);
  }
  return Math.max(0, squares / count - squareOfMean) / width;
}

function summary(
  held: HeldPoints,
  { sums, sizes }: Totals,
  centroids: Float64Array,
  squares: number,
  iterations: number,
) {
  const { count, width } = held.columns;
  let agreement = 0;
  let inertia = squares;
  for (let k = 0; k < sizes.length; k++)
    for (let c = k * width; c < (k + 1) * width; c++) {
      const value = centroids[c] as number;
      agreement += (sums[c] as number) * value;
      inertia += value * ((sizes[k] as number) * value - 2 * (sums[c] as number));
    }
  return { centroids, cohesion: agreement / count, inertia: Math.max(0, inertia), iterations };
}
