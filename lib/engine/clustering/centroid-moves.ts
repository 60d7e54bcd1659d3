import { columnOf, type HeldPoints, PANEL } from "./held-points";

/** directions: centroids of length 1, nearest by cosine. means: centroids are means, nearest by distance. */
export type CentroidKind = "directions" | "means";

/** What rounding may add to a move over many iterations. */
const SLACK = 1e-6;

/** Squared distances are `reach` − 2 · score, for unit rows; rows that are shorter only make the bounds more careful. */
export function reachOf(kind: CentroidKind): number {
  return kind === "directions" ? 2 : 1;
}

/**
 * Writes centroids (clusters × width, f64) for the kernels, rounded to f32, and how far each moved from the one it
 * replaces; a centroid of zeros counts as a direction of its own, at a right angle to all others.
 * Cost: O(clusters · width).
 */
export function moveCentroids(held: HeldPoints, next: Float64Array, kind: CentroidKind) {
  const { clusters, width, ...at } = held.columns;
  const centroids = columnOf(held, "f32", at.centroids, clusters * width);
  const panelled = Math.ceil(clusters / PANEL) * PANEL;
  const panels = columnOf(held, "f32", at.panels, panelled * width);
  const biases = columnOf(held, "f32", at.biases, panelled);
  const moves = columnOf(held, "f32", at.moves, clusters);
  let farthest = 0;
  let nextFarthest = 0;
  let farthestMover = 0;
  biases.fill(Number.NEGATIVE_INFINITY);
  for (let k = 0; k < clusters; k++) {
    const row = k * width;
    const panel = Math.floor(k / PANEL) * PANEL * width + (k % PANEL);
    let before = 0;
    let after = 0;
    let moved = 0;
    for (let d = 0; d < width; d++) {
      const old = centroids[row + d] as number;
      const value = Math.fround(next[row + d] as number);
      before += old * old;
      after += value * value;
      moved += (value - old) * (value - old);
      centroids[row + d] = value;
      panels[panel + d * PANEL] = value;
    }
    const turned = kind === "directions" && (before === 0) !== (after === 0) ? 1 : 0;
    const move = Math.fround(Math.sqrt(moved + turned) + SLACK);
    moves[k] = move;
    biases[k] = kind === "directions" ? 0 : -0.5 * after;
    if (move > farthest) {
      nextFarthest = farthest;
      farthest = move;
      farthestMover = k;
    } else if (move > nextFarthest) nextFarthest = move;
  }
  return { farthest, nextFarthest, farthestMover, reach: reachOf(kind) };
}
