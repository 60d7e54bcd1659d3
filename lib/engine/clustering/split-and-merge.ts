import type { Random } from "../random/random";
import { initialiseCentroids } from "./initialise-centroids";
import { iterate } from "./lloyd-iterations";
import { dot, type Points } from "./points";

/** How many pairs of moves may fail in a row before the search ends. */
const PATIENCE = 8;
const SPLIT_TRIES = 2;

interface Move {
  readonly merged: number;
  readonly split: number;
  readonly gain: number;
  readonly halves: Float64Array;
}

/**
 * Repairs a k-means solution in which siblings were merged and others cut in two: takes away the centroid that is
 * missed least, splits the cluster that gains most from a second one, and keeps the move when cohesion is higher after
 * a few iterations. Ordinary iterations cannot do that, for every step of them is uphill and local.
 * Stops after PATIENCE moves in a row that did not help. Random swaps (Fränti, 2018) made deliberate, as in the ISODATA
 * family (Ball and Hall, 1965). Cost: O(moves · points · clusters · width).
 */
export function splitAndMerge(points: Points, start: Float64Array, random: Random, patience = PATIENCE): Float64Array {
  let fit = iterate(points, start, 1e-5, 20);
  const clusters = start.length / points.width;
  if (clusters < 3) return fit.centroids;
  let moves = rankMoves(points, fit.centroids, random);
  let failures = 0;
  while (failures < patience) {
    const move = moves.shift();
    if (move === undefined) return fit.centroids;
    const { width } = points;
    const trial = fit.centroids.slice();
    trial.set(move.halves.subarray(0, width), move.split * width);
    trial.set(move.halves.subarray(width), move.merged * width);
    const settled = iterate(points, trial, 1e-5, 8);
    if (settled.cohesion > fit.cohesion + 1e-7) {
      fit = settled;
      moves = rankMoves(points, fit.centroids, random);
      failures = 0;
    } else failures++;
  }
  return fit.centroids;
}

/** Every pair (cluster to give up, cluster to split) by what it promises, best first; only the promising head of the list. */
function rankMoves(points: Points, centroids: Float64Array, random: Random): Move[] {
  const clusters = centroids.length / points.width;
  const { members, missed } = standings(points, centroids);
  const splits = members.map((rows) => bestSplit(points, rows, random));
  const moves: Move[] = [];
  for (let merged = 0; merged < clusters; merged++)
    for (let split = 0; split < clusters; split++) {
      const halves = splits[split];
      if (merged !== split && halves)
        moves.push({ merged, split, gain: halves.gain - (missed[merged] as number), halves: halves.centroids });
    }
  return moves.sort((a, b) => b.gain - a.gain || a.merged - b.merged || a.split - b.split).slice(0, 4 * PATIENCE);
}

/** Members of each cluster, and how much cosine they would lose by going to their second-best centroid. */
function standings({ rows, count, width }: Points, centroids: Float64Array) {
  const clusters = centroids.length / width;
  const members: number[][] = Array.from({ length: clusters }, () => []);
  const missed = new Float64Array(clusters);
  for (let i = 0; i < count; i++) {
    let best = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    let label = 0;
    for (let k = 0; k < clusters; k++) {
      const cosine = dot(rows, i * width, centroids, k * width, width);
      if (cosine > best) {
        second = best;
        best = cosine;
        label = k;
      } else if (cosine > second) second = cosine;
    }
    members[label]?.push(i);
    missed[label] = (missed[label] as number) + best - second;
  }
  return { members, missed };
}

/** The better of a few two-means inside one cluster, with the cosine its members gain. Null for fewer than four members. */
function bestSplit(points: Points, members: readonly number[], random: Random) {
  if (members.length < 4) return null;
  const { width } = points;
  const rows = new Float64Array(members.length * width);
  const mean = new Float64Array(width);
  members.forEach((member, i) => {
    for (let d = 0; d < width; d++) {
      const value = points.rows[member * width + d] as number;
      rows[i * width + d] = value;
      mean[d] = (mean[d] as number) + value;
    }
  });
  const inside = { rows, count: members.length, width };
  const whole = Math.sqrt(dot(mean, 0, mean, 0, width));
  let best: { gain: number; centroids: Float64Array } | null = null;
  for (let attempt = 0; attempt < SPLIT_TRIES; attempt++) {
    const fit = iterate(inside, initialiseCentroids(inside, 2, random), 1e-4, 12);
    const gain = fit.cohesion * members.length - whole;
    if (best === null || gain > best.gain) best = { gain, centroids: fit.centroids };
  }
  return best;
}
