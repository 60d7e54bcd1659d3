import type { NearestCentroidsKernel } from "../kernels/nearest-centroids";
import { runInline } from "../parallel/run";
import type { Random } from "../random/random";
import { columnOf, type HeldPoints, kernelOver, PANEL } from "./held-points";
import { measureRows } from "./hold-points";
import { initialiseCentroids } from "./initialise-centroids";
import { lloydSteps, type Settled } from "./lloyd-iterations";

/** How many pairs of moves may fail in a row before the search ends. */
const PATIENCE = 8;
const SPLIT_TRIES = 2;

/** sample: what is searched. part: room for the members of one cluster, laid out for two clusters. */
export interface Search {
  readonly sample: HeldPoints;
  readonly part: HeldPoints;
  readonly squares: number;
  readonly random: Random;
}

interface Split {
  readonly members: readonly number[];
  readonly gain: number;
  readonly halves: Float64Array;
}

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
export function splitAndMerge(search: Search, start: Float64Array): Float64Array {
  const { clusters, width } = search.sample.columns;
  let fit = iterate(search, start, 20);
  if (clusters < 3) return fit.centroids;
  const splits: (Split | null)[] = [];
  let moves = rankMoves(search, fit.centroids, splits);
  let failures = 0;
  while (failures < PATIENCE) {
    const move = moves.shift();
    if (move === undefined) return fit.centroids;
    const trial = fit.centroids.slice();
    trial.set(move.halves.subarray(0, width), move.split * width);
    trial.set(move.halves.subarray(width), move.merged * width);
    const settled = iterate(search, trial, 8);
    if (settled.cohesion > fit.cohesion + 1e-7) {
      fit = settled;
      moves = rankMoves(search, fit.centroids, splits);
      failures = 0;
    } else failures++;
  }
  return fit.centroids;
}

function iterate({ sample, squares }: Search, start: Float64Array, maxIterations: number): Settled {
  return runInline(lloydSteps(sample, start, { kind: "directions", tolerance: 1e-4, maxIterations, squares }));
}

/** Every pair (cluster to give up, cluster to split) by what it promises, best first; only the promising head of the list. */
function rankMoves(search: Search, centroids: Float64Array, splits: (Split | null)[]): Move[] {
  const { clusters } = search.sample.columns;
  const { members, missed } = standings(search.sample, centroids);
  members.forEach((rows, k) => {
    const known = splits[k];
    if (!known || !sameMembers(known.members, rows)) splits[k] = bestSplit(search, rows);
  });
  const moves: Move[] = [];
  for (let merged = 0; merged < clusters; merged++)
    for (let split = 0; split < clusters; split++) {
      const halves = splits[split];
      if (merged !== split && halves)
        moves.push({ merged, split, gain: halves.gain - (missed[merged] as number), halves: halves.halves });
    }
  return moves.sort((a, b) => b.gain - a.gain || a.merged - b.merged || a.split - b.split).slice(0, 4 * PATIENCE);
}

function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((member, i) => member === b[i]);
}

/** Members of each cluster, and how much cosine they would lose by going to their second-best centroid. */
function standings(held: HeldPoints, centroids: Float64Array) {
  runInline(lloydSteps(held, centroids, { kind: "directions", tolerance: 0, maxIterations: 1, squares: 0 }));
  const { count, width, clusters, ...at } = held.columns;
  const list = columnOf(held, "u32", at.list, count);
  for (let i = 0; i < count; i++) list[i] = i;
  const panelCount = Math.ceil(clusters / PANEL);
  kernelOver<NearestCentroidsKernel>(held.memory).nearestCentroids(
    at.rows,
    width * 4,
    at.list,
    count,
    at.panels,
    at.biases,
    panelCount,
    at.found,
    at.best,
    at.second,
  );
  const best = columnOf(held, "f32", at.best, count);
  const second = columnOf(held, "f32", at.second, count);
  const labels = columnOf(held, "u8", at.labels, count);
  const members: number[][] = Array.from({ length: clusters }, () => []);
  const missed = new Float64Array(clusters);
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number;
    members[label]?.push(i);
    missed[label] = (missed[label] as number) + (best[i] as number) - (second[i] as number);
  }
  return { members, missed };
}

/** The better of a few two-means inside one cluster, with the cosine its members gain. Null for fewer than four members. */
function bestSplit({ sample, part, random }: Search, members: readonly number[]): Split | null {
  if (members.length < 4) return null;
  const { width } = sample.columns;
  const inside: HeldPoints = { memory: part.memory, columns: { ...part.columns, count: members.length } };
  const from = columnOf(sample, "f32", sample.columns.rows, sample.columns.count * width);
  const to = columnOf(inside, "f32", inside.columns.rows, members.length * width);
  const mean = new Float64Array(width);
  members.forEach((member, i) => {
    for (let d = 0; d < width; d++) {
      const value = from[member * width + d] as number;
      to[i * width + d] = value;
      mean[d] = (mean[d] as number) + value;
    }
  });
  const whole = Math.sqrt(mean.reduce((sum, value) => sum + value * value, 0));
  let best: Split | null = null;
  for (let attempt = 0; attempt < SPLIT_TRIES; attempt++) {
    const squares = measureRows(inside, 0, members.length);
    columnOf(inside, "f64", part.columns.sums, 2 * width).fill(0);
    columnOf(inside, "u32", part.columns.sizes, 2).fill(0);
    const start = initialiseCentroids(inside, 2, random);
    const fit = runInline(
      lloydSteps(inside, start, { kind: "directions", tolerance: 1e-3, maxIterations: 12, squares }),
    );
    const gain = fit.cohesion * members.length - whole;
    if (best === null || gain > best.gain) best = { members, gain, halves: fit.centroids };
  }
  return best;
}
