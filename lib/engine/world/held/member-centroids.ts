import { DIMENSIONS } from "../world";
import { unitRows } from "./unit-rows";

/**
 * Directions of the clusters' members: the sum of their unit profiles scaled to length 1, zeros for an empty cluster
 * (clusters × DIMENSIONS). Rows of zeros add nothing, bit for bit, so whoever has been emptied is as if never there.
 * In one piece and in the order of the users, because sums of parts round differently. Cost: O(users × DIMENSIONS).
 * Source: the centroid of spherical k-means, Dhillon and Modha 2001.
 */
export function memberCentroids(profiles: Float32Array, labels: Uint8Array, clusters: number): Float64Array {
  const sums = new Float64Array(clusters * DIMENSIONS);
  for (let u = 0; u < labels.length; u++) {
    const row = u * DIMENSIONS;
    const at = (labels[u] as number) * DIMENSIONS;
    for (let t = 0; t < DIMENSIONS; t++) sums[at + t] = (sums[at + t] as number) + (profiles[row + t] as number);
  }
  return unitRows(sums);
}
