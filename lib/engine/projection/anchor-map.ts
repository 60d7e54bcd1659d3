import { dot } from "../clustering/points";
import { exp } from "../numeric/elementary";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { type Clustering, DIMENSIONS } from "../world/world";
import { classicalScaling } from "./classical-scaling";
import { majoriseStress } from "./stress-majorisation";

const ROUNDING = 1e-12;

/** How users are placed between the anchors. Chosen by eye: clouds apart, their borders not empty. */
export const ANCHOR_MAP = {
  /** how strongly the nearest centroid draws: weight e^(sharpness · cosine) */
  sharpness: 12,
  /** radius of the spread, as a share of the middle distance from an anchor to its nearest neighbour */
  spread: 0.55,
} as const;

/** anchors: clusters × 2, inside the unit circle. radius: the farthest that the spread moves a user. */
export interface AnchorMap {
  readonly anchors: Float64Array;
  readonly radius: number;
}

/**
 * Where the clusters stand on a flat map: one anchor per centroid, placed from the chord distances √(2 − 2 cos) by
 * classical scaling, then stress majorisation, and scaled into the unit circle. Two dozen directions of a 60-dimensional
 * space do not fit a plane, so distances are approximate. No cluster: no anchor; one or equal ones: the middle.
 * Deterministic. Cost: O(clusters² · (steps + DIMENSIONS)), milliseconds.
 */
export function anchorMap({ count, centroids }: Pick<Clustering, "count" | "centroids">): AnchorMap {
  const distances = chordDistances(centroids, count);
  const anchors = majoriseStress(classicalScaling(distances, count), distances, count);
  let farthest = 0;
  for (let k = 0; k < count; k++) farthest = Math.max(farthest, lengthOf(anchors, k));
  const scaled = farthest > 0 ? anchors.map((value) => value / farthest) : anchors;
  return { anchors: scaled, radius: ANCHOR_MAP.spread * middleGap(scaled, count) };
}

/** Chord distances between unit rows: count × count. */
export function chordDistances(centroids: Float64Array, count: number): Float64Array {
  const distances = new Float64Array(count * count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const cosine = dot(centroids, i * DIMENSIONS, centroids, j * DIMENSIONS, DIMENSIONS);
      const square = 2 - 2 * cosine;
      // What rounding leaves between equal centroids is no distance.
      const distance = square > ROUNDING ? Math.sqrt(square) : 0;
      distances[i * count + j] = distance;
      distances[j * count + i] = distance;
    }
  return distances;
}

/**
 * Places one user: the mean of the anchors, weighted by e^(sharpness · cosine to the centroid), plus a small spread drawn
 * from `seed`, so that equal profiles do not hide each other. profile: unit row of DIMENSIONS values from `from` on. Who is
 * near no centroid, or watched nothing, falls in the middle by itself. Writes x, y to out[at], out[at + 1]; always inside
 * the hull of the anchors widened by the radius. Without clusters: the spread alone, which is 0. Cost: O(clusters · DIMENSIONS).
 */
export function placeOnMap(
  map: AnchorMap,
  centroids: Float64Array,
  profile: Float32Array | Float64Array,
  from: number,
  seed: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  const count = map.anchors.length / 2;
  let total = 0;
  let x = 0;
  let y = 0;
  for (let k = 0; k < count; k++) {
    const weight = exp(ANCHOR_MAP.sharpness * dot(profile, from, centroids, k * DIMENSIONS, DIMENSIONS));
    total += weight;
    x += weight * (map.anchors[k * 2] as number);
    y += weight * (map.anchors[k * 2 + 1] as number);
  }
  const [across, up] = inDisc(seed);
  out[at] = (total > 0 ? x / total : 0) + map.radius * across;
  out[at + 1] = (total > 0 ? y / total : 0) + map.radius * up;
}

/** A point of the unit disc, denser towards its middle: a uniform one (by refusal) drawn inwards by a third draw. */
function inDisc(seed: number): [number, number] {
  const random = sfc32(deriveSeed(seed, STREAM.map));
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    if (x * x + y * y > 1) continue;
    const inwards = random();
    return [x * inwards, y * inwards];
  }
}

function lengthOf(places: Float64Array, k: number): number {
  const x = places[k * 2] as number;
  const y = places[k * 2 + 1] as number;
  return Math.sqrt(x * x + y * y);
}

/** Median over the anchors of the distance to the nearest other one. */
function middleGap(anchors: Float64Array, count: number): number {
  const gaps = Array.from({ length: count }, (_, i) => {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < count; j++) {
      if (i === j) continue;
      const x = (anchors[i * 2] as number) - (anchors[j * 2] as number);
      const y = (anchors[i * 2 + 1] as number) - (anchors[j * 2 + 1] as number);
      least = Math.min(least, Math.sqrt(x * x + y * y));
    }
    return least;
  }).sort((a, b) => a - b);
  const middle = gaps[count >> 1] ?? 0;
  return Number.isFinite(middle) ? middle : 0;
}
