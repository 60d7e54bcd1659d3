import type { HamerlyKernel } from "../kernels/hamerly-bounds";
import type { NearestCentroidsKernel } from "../kernels/nearest-centroids";
import { columnOf, type HeldPoints, kernelOver, PANEL, pointsOf } from "./held-points";

/** reach: what the squared distance is counted from (see hamerly-bounds). farthest: how far centroids moved at most. */
export interface LloydContext extends HeldPoints {
  readonly reach: number;
  readonly farthest: number;
  readonly farthestMover: number;
  readonly nextFarthest: number;
}

/** Points done at a time: few enough that their rows stay in the processor's cache from one kernel to the next. */
const BLOCK = 2_048;

/** Labels the points of a piece anew, where the bounds leave a doubt, and keeps the piece's sums; returns how many changed. */
export function labelPointsPiece(context: LloydContext, piece: number): number {
  const [from, to] = pointsOf(context.columns, piece);
  let changed = 0;
  for (let block = from; block < to; block += BLOCK)
    changed += labelBlock(context, piece, block, Math.min(to, block + BLOCK));
  return changed;
}

function labelBlock(context: LloydContext, piece: number, from: number, to: number): number {
  const { memory, columns: at, reach } = context;
  const kernel = kernelOver<HamerlyKernel & NearestCentroidsKernel>(memory);
  const rowBytes = at.width * 4;
  const list = at.list + from * 4;
  const found = at.found + from;
  const best = at.best + from * 4;
  const second = at.second + from * 4;
  const doubtful = kernel.listDoubtful(
    at.rows,
    rowBytes,
    from,
    to,
    at.centroids,
    at.biases,
    at.moves,
    context.farthest,
    context.farthestMover,
    context.nextFarthest,
    reach,
    at.labels,
    at.upper,
    at.lower,
    list,
  );
  const panelCount = Math.ceil(at.clusters / PANEL);
  kernel.nearestCentroids(at.rows, rowBytes, list, doubtful, at.panels, at.biases, panelCount, found, best, second);
  return kernel.settleListed(
    at.rows,
    rowBytes,
    list,
    doubtful,
    found,
    best,
    second,
    reach,
    at.labels,
    at.upper,
    at.lower,
    at.sums + piece * at.clusters * rowBytes * 2,
    at.sizes + piece * at.clusters * 4,
  );
}

export interface FarthestContext extends HeldPoints {
  readonly reach: number;
  readonly wanted: number;
}

/** A point and how far it is from its centroid, squared. */
export interface FarPoint {
  readonly point: number;
  readonly distance: number;
}

/** The points of a piece that lie farthest from their centroid, farthest first, ties by index; zero rows are left out. */
export function farthestPointsPiece(
  { memory, columns: at, reach, wanted }: FarthestContext,
  piece: number,
): FarPoint[] {
  const kernel = kernelOver<HamerlyKernel>(memory);
  const [from, to] = pointsOf(at, piece);
  const held = { memory, columns: at };
  const squares = columnOf(held, "f32", at.squares, at.count);
  const labels = columnOf(held, "u8", at.labels, at.count);
  const biases = columnOf(held, "f32", at.biases, at.clusters);
  const rowBytes = at.width * 4;
  const far: FarPoint[] = [];
  for (let point = from; point < to; point++) {
    if (squares[point] === 0) continue;
    const label = labels[point] as number;
    const score = kernel.dotOfRows(at.rows + point * rowBytes, at.centroids + label * rowBytes, rowBytes);
    const distance = reach - 2 * (score + (biases[label] as number));
    if (far.length === wanted && distance <= (far.at(-1) as FarPoint).distance) continue;
    far.push({ point, distance });
    far.sort((a, b) => b.distance - a.distance || a.point - b.point);
    if (far.length > wanted) far.pop();
  }
  return far;
}
