import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { DIMENSIONS, type World } from "../world/world";
import { sphericalKMeans } from "./spherical-k-means";

export const SUBCLUSTERS = 4;
const LEAST_MEMBERS = 40;

export interface Subcluster {
  /** topics that set it apart from the rest of its cluster, highest lift first */
  readonly topics: readonly number[];
  /** user indices */
  readonly members: readonly number[];
}

/**
 * The same method once more inside one cluster: k-means on what members watch beyond the cluster's own centroid.
 * Largest first. Clusters under 40 members do not split. Cost: O(members · DIMENSIONS · SUBCLUSTERS · iterations).
 */
export function subclusters(world: World, cluster: number): Subcluster[] {
  const { offsets, user } = world.members;
  const members = Array.from(user.subarray(offsets[cluster], offsets[cluster + 1]));
  if (members.length < LEAST_MEMBERS) return [];
  const rows = residuals(world, members);
  const fit = sphericalKMeans(
    { rows, count: members.length, width: DIMENSIONS },
    {
      clusters: SUBCLUSTERS,
      random: sfc32(deriveSeed(world.seed, STREAM.subclusters, cluster)),
      sample: 600,
    },
  );
  return Array.from({ length: SUBCLUSTERS }, (_, k) => ({
    topics: highest(fit.centroids.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS), world.scenario.topics.length),
    members: members.filter((_, i) => fit.labels[i] === k),
  }))
    .filter((part) => part.members.length > 0)
    .sort((a, b) => b.members.length - a.members.length);
}

/** Members' unit profiles minus their mean, scaled to length 1: what they watch more than the others do. */
function residuals(world: World, members: readonly number[]): Float64Array {
  const mean = new Float64Array(DIMENSIONS);
  for (const u of members)
    for (let t = 0; t < DIMENSIONS; t++)
      mean[t] = (mean[t] as number) + (world.profiles[u * DIMENSIONS + t] as number) / members.length;
  const rows = new Float64Array(members.length * DIMENSIONS);
  members.forEach((u, i) => {
    let square = 0;
    for (let t = 0; t < DIMENSIONS; t++) {
      const value = (world.profiles[u * DIMENSIONS + t] as number) - (mean[t] as number);
      rows[i * DIMENSIONS + t] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (let t = 0; t < DIMENSIONS; t++) rows[i * DIMENSIONS + t] = (rows[i * DIMENSIONS + t] as number) / length;
  });
  return rows;
}

function highest(row: Float64Array, topics: number): number[] {
  return Array.from({ length: topics }, (_, t) => t)
    .filter((t) => (row[t] as number) > 0)
    .sort((a, b) => (row[b] as number) - (row[a] as number) || a - b)
    .slice(0, 2);
}
