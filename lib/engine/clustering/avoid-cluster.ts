import type { Clustering } from "../world/world";

/**
 * The same clustering for somebody who said that one cluster is wrong about them: `assign` never answers it, and the next
 * nearest is measured against the one after. Nothing else about it changes, and nobody else's guess. clusterId: null,
 * or one that this clustering does not have: the clustering itself. O(clusters).
 * Example: similarities .9, .7, .2 without the first → the second, margin .5.
 */
export function avoidCluster<C extends Clustering>(clustering: C, clusterId: string | null): C & { avoided?: number } {
  const avoided = clusterId === null ? -1 : clustering.ids.indexOf(clusterId);
  return avoided < 0 || avoided >= clustering.count ? clustering : { ...clustering, avoided };
}
