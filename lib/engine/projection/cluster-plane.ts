import { dot } from "../clustering/points";
import { DIMENSIONS, type World } from "../world/world";

/** A plane through three centroids: a point and two directions at right angles, each of length 1. */
export interface ClusterPlane {
  readonly origin: Float64Array;
  readonly across: Float64Array;
  readonly up: Float64Array;
}

/**
 * The flat map that shows three clusters farthest apart: the plane through their centroids (Gram–Schmidt). Distances
 * in it are true for what lies in the plane and too short for the rest. Two equal centroids give a zero direction.
 */
export function clusterPlane(world: World, clusters: readonly [number, number, number]): ClusterPlane {
  const centroid = (k: number) => world.clustering.centroids.slice(k * DIMENSIONS, (k + 1) * DIMENSIONS);
  const [a, b, c] = [centroid(clusters[0]), centroid(clusters[1]), centroid(clusters[2])];
  const origin = a.map((value, t) => (value + (b[t] as number) + (c[t] as number)) / 3);
  const across = unit(b.map((value, t) => value - (a[t] as number)));
  const third = c.map((value, t) => value - (a[t] as number));
  const along = dot(third, 0, across, 0, DIMENSIONS);
  return { origin, across, up: unit(third.map((value, t) => value - along * (across[t] as number))) };
}

/** Where a unit profile (DIMENSIONS values from `from` on) falls on the plane. */
export function onPlane(plane: ClusterPlane, profile: ArrayLike<number>, from = 0): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let t = 0; t < DIMENSIONS; t++) {
    const offset = (profile[from + t] as number) - (plane.origin[t] as number);
    x += offset * (plane.across[t] as number);
    y += offset * (plane.up[t] as number);
  }
  return { x, y };
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, 0, vector, 0, DIMENSIONS));
  return length > 0 ? vector.map((value) => value / length) : vector;
}
