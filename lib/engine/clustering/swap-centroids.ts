import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";
import { dot, iterate, type Points } from "./spherical-k-means";

/**
 * Random swap search: move one centroid onto one point, and keep the move when cohesion is higher after two
 * iterations. Ordinary k-means cannot undo two sibling clusters merged at the start; this can.
 * Every move is first judged without iterating (each point keeps its best and second-best cosine, so taking one
 * centroid away and adding one costs O(points · width)); only moves that do not lose much are iterated.
 * Cost: O(tries · points · width + kept · points · clusters · width). Source: Fränti, 2018.
 */
export function swapCentroids(points: Points, start: Float64Array, tries: number, random: Random): Float64Array {
  const { rows, count, width } = points;
  const clusters = start.length / width;
  let centroids = iterate(points, start, 1e-5, 12).centroids;
  let nearest = nearestTwo(points, centroids);
  for (let attempt = 0; attempt < tries; attempt++) {
    const leaving = integerBelow(random, clusters);
    const arriving = integerBelow(random, count);
    let estimate = 0;
    for (let i = 0; i < count; i++) {
      const stays = nearest.label[i] === leaving ? (nearest.second[i] as number) : (nearest.first[i] as number);
      const moved = pointCosine(rows, i, arriving, width);
      estimate += moved > stays ? moved : stays;
    }
    if (estimate / count < nearest.cohesion - SLACK) continue;
    const trial = centroids.slice();
    for (let d = 0; d < width; d++) trial[leaving * width + d] = rows[arriving * width + d] as number;
    const settled = iterate(points, trial, 1e-6, 3).centroids;
    const trialNearest = nearestTwo(points, settled);
    if (trialNearest.cohesion > nearest.cohesion + 1e-9) {
      centroids = settled;
      nearest = trialNearest;
    }
  }
  return centroids;
}

/** A raw point is a poor centroid before it has been iterated: how much cohesion a move may seem to lose and still be tried. */
const SLACK = 0.012;

function pointCosine(rows: Points["rows"], i: number, j: number, width: number): number {
  let sum = 0;
  for (let d = 0; d < width; d++) sum += (rows[i * width + d] as number) * (rows[j * width + d] as number);
  return sum;
}

function nearestTwo({ rows, count, width }: Points, centroids: Float64Array) {
  const clusters = centroids.length / width;
  const label = new Uint8Array(count);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    let best = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < clusters; k++) {
      const cosine = dot(rows, i * width, centroids, k * width, width);
      if (cosine > best) {
        next = best;
        best = cosine;
        label[i] = k;
      } else if (cosine > next) next = cosine;
    }
    first[i] = best;
    second[i] = next;
    total += best;
  }
  return { label, first, second, cohesion: total / count };
}
