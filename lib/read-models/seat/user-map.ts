import type { GroupView } from "@/lib/domain/seat-views";
import type { Assignment } from "@/lib/engine/clustering/assign";
import { type ClusterPlane, clusterPlane, onPlane } from "@/lib/engine/projection/cluster-plane";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";

export const SAMPLED_USERS = 500;
/** Of the sample, so many come from each of the three clusters that the plane runs through. */
const FROM_EACH_CLUSTER = 24;
const MARGIN = 0.05;

interface Point {
  x: number;
  y: number;
}

export interface UserMap {
  readonly points: GroupView["map"]["points"];
  readonly clusters: GroupView["map"]["clusters"];
  readonly sampled: number;
  /** where a topic sum falls, 0…1; outside the drawn part it stays on the edge */
  place(sum: Float64Array): Point;
}

/**
 * A flat map through the guessed cluster and its two nearest rivals, with a sample of background users. The same guess
 * gives the same map, whatever is left out afterwards, so that only the persona moves. Cost: O(sample · DIMENSIONS).
 */
export function userMap(world: World, names: readonly string[], guess: Assignment): UserMap {
  const three = nearestThree(guess);
  const plane = clusterPlane(world, three);
  const users = sampleUsers(world, three);
  const raw = users.map((user) => onPlane(plane, world.profiles, user * DIMENSIONS));
  const centres = three.map((cluster) => onPlane(plane, world.clustering.centroids, cluster * DIMENSIONS));
  const scale = scaleTo([...raw, ...centres]);
  return {
    points: raw.map((point, i) => ({
      ...scale(point),
      clusterId: world.clustering.ids[world.assignments.cluster[users[i] as number] as number] ?? "",
    })),
    clusters: three.map((cluster, i) => ({
      clusterId: world.clustering.ids[cluster] ?? "",
      name: names[cluster] ?? "",
      ...scale(centres[i] as Point),
    })),
    sampled: users.length,
    place: (sum) => scale(onPlaneOfSum(plane, sum)),
  };
}

function nearestThree({ nearest, similarities }: Assignment): [number, number, number] {
  const others = Array.from(similarities.keys())
    .filter((cluster) => cluster !== nearest)
    .sort((a, b) => (similarities[b] as number) - (similarities[a] as number) || a - b);
  return [nearest, others[0] ?? nearest, others[1] ?? nearest];
}

/** Evenly spaced user indices, which is a fair sample because indices tell nothing; the three clusters' members first. */
function sampleUsers({ users, members }: World, clusters: readonly number[]): number[] {
  const chosen = new Set<number>();
  for (const cluster of clusters) {
    const from = members.offsets[cluster] as number;
    for (const i of evenly((members.offsets[cluster + 1] as number) - from, FROM_EACH_CLUSTER))
      chosen.add(members.user[from + i] as number);
  }
  for (const user of evenly(users.count, SAMPLED_USERS)) {
    if (chosen.size >= SAMPLED_USERS) break;
    chosen.add(user);
  }
  return [...chosen];
}

function evenly(length: number, wanted: number): number[] {
  const count = Math.min(length, wanted);
  return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * length) / count));
}

function onPlaneOfSum(plane: ClusterPlane, sum: Float64Array): Point {
  const length = Math.hypot(...sum);
  return onPlane(plane, length > 0 ? sum.map((value) => value / length) : sum);
}

/** Maps the box around all points into 0…1 with a margin. */
function scaleTo(points: readonly Point[]): (point: Point) => Point {
  const axis = (values: number[]) => {
    const low = Math.min(...values);
    const range = Math.max(...values) - low || 1;
    return (value: number) => Math.max(0, Math.min(1, MARGIN + (1 - 2 * MARGIN) * ((value - low) / range)));
  };
  const x = axis(points.map((point) => point.x));
  const y = axis(points.map((point) => point.y));
  return (point) => ({ x: x(point.x), y: y(point.y) });
}
