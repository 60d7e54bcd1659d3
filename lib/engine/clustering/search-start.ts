import { deriveSeed, type Random, sfc32 } from "../random/random";
import { columnOf, type HeldPoints, layOut, memoryOf } from "./held-points";
import { measureRows } from "./hold-points";
import { initialiseCentroids } from "./initialise-centroids";
import { splitAndMerge } from "./split-and-merge";

export interface SearchContext extends HeldPoints {
  /** points the search looks at */
  readonly sample: number;
  readonly seed: number;
}

/** The sample with the bounds and labels of the search still in place; start: clusters × held width. */
interface FoundStart {
  readonly sampled: HeldPoints;
  readonly squares: number;
  readonly start: Float64Array;
}

/**
 * Looks for a good start on a sample of the held points: k-means++ (Arthur and Vassilvitskii, 2007), then
 * split-and-merge. Cost: that of about a hundred iterations on the sample.
 */
export function searchStart({ memory, columns, sample, seed }: SearchContext): FoundStart {
  const random = sfc32(deriveSeed(seed));
  const { clusters, width, count } = columns;
  const size = Math.min(count, sample);
  const whole = layOut(size, width, clusters);
  const part = layOut(size, width, 2, whole.end);
  const own = memoryOf(part.end);
  const sampled = { memory: own, columns: whole };
  copySample({ memory, columns }, sampled, random);
  const squares = measureRows(sampled, 0, size);
  const first = initialiseCentroids(sampled, clusters, random);
  const start = splitAndMerge({ sample: sampled, part: { memory: own, columns: part }, squares, random }, first);
  return { sampled, squares, start };
}

export function searchStartPiece(context: SearchContext): Float64Array {
  return searchStart(context).start;
}

/** A sample without repeats, in index order; all points when there are no more than asked for. */
function copySample(from: HeldPoints, to: HeldPoints, random: Random): void {
  const { width, count } = from.columns;
  const rows = columnOf(from, "f32", from.columns.rows, count * width);
  const target = columnOf(to, "f32", to.columns.rows, to.columns.count * width);
  let needed = to.columns.count;
  for (let i = 0, at = 0; needed > 0; i++)
    if (random() * (count - i) < needed) {
      target.set(rows.subarray(i * width, (i + 1) * width), at * width);
      at++;
      needed--;
    }
}
