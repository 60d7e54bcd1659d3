import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { DIMENSIONS, type Subcluster } from "../world/world";
import { sphericalKMeans } from "./spherical-k-means";

export const SUBCLUSTERS = 4;
const LEAST_MEMBERS = 40;

/**
 * The same method once more inside one cluster: k-means on what members watch beyond the cluster's own centroid.
 * members: user indices. Largest first. Clusters under 40 members do not split.
 * Cost: O(members · DIMENSIONS · SUBCLUSTERS · iterations).
 */
export function subclusters(
  profiles: Float32Array,
  members: Uint32Array,
  cluster: number,
  seed: number,
  topicCount: number,
): Subcluster[] {
  if (members.length < LEAST_MEMBERS) return [];
  const points = { rows: residuals(profiles, members), count: members.length, width: DIMENSIONS };
  const random = sfc32(deriveSeed(seed, STREAM.subclusters, cluster));
  const fit = sphericalKMeans(points, { clusters: SUBCLUSTERS, random, sample: 300 });
  const sizes = new Uint32Array(SUBCLUSTERS);
  for (const label of fit.labels) sizes[label] = (sizes[label] as number) + 1;
  return Array.from(sizes, (size, k) => ({
    topics: highest(fit.centroids.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS), topicCount),
    members: size,
  }))
    .filter((part) => part.members > 0)
    .sort((a, b) => b.members - a.members);
}

/** Members' unit profiles minus their mean, scaled to length 1: what they watch more than the others do. */
function residuals(profiles: Float32Array, members: Uint32Array): Float32Array {
  const mean = new Float64Array(DIMENSIONS);
  for (const u of members)
    for (let t = 0; t < DIMENSIONS; t++) mean[t] = (mean[t] as number) + (profiles[u * DIMENSIONS + t] as number);
  const rows = new Float32Array(members.length * DIMENSIONS);
  const row = new Float64Array(DIMENSIONS);
  members.forEach((u, i) => {
    let square = 0;
    for (let t = 0; t < DIMENSIONS; t++) {
      const value = (profiles[u * DIMENSIONS + t] as number) - (mean[t] as number) / members.length;
      row[t] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (let t = 0; t < DIMENSIONS; t++) rows[i * DIMENSIONS + t] = (row[t] as number) / length;
  });
  return rows;
}

function highest(row: Float64Array, topics: number): number[] {
  return Array.from({ length: topics }, (_, t) => t)
    .filter((t) => (row[t] as number) > 0)
    .sort((a, b) => (row[b] as number) - (row[a] as number) || a - b)
    .slice(0, 2);
}
