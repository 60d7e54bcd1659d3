import type { SparseMixtures } from "../profiling/sparse-mixtures";
import { DIMENSIONS } from "../world/world";

export interface ClusterContents {
  /** (clusters + 1) × DIMENSIONS: share of the members' watching per topic */
  readonly topicShare: Float64Array;
  /** DIMENSIONS: share of everyone's watching */
  readonly topicShareOfAll: Float64Array;
}

/**
 * What each cluster watches, as shares that sum to 1 (all zero for an empty cluster). watchesByCluster: (clusters + 1) ×
 * videos. Cost: O(clusters × videos).
 */
export function clusterContents(
  watchesByCluster: Float64Array,
  sparse: SparseMixtures,
  clusters: number,
): ClusterContents {
  const videos = sparse.offsets.length - 1;
  const topicShare = new Float64Array((clusters + 1) * DIMENSIONS);
  const topicShareOfAll = new Float64Array(DIMENSIONS);
  let all = 0;
  for (let k = 0; k <= clusters; k++) {
    const row = topicShare.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS);
    const total = addMixtures(watchesByCluster.subarray(k * videos, (k + 1) * videos), sparse, row);
    all += total;
    for (let t = 0; t < DIMENSIONS; t++) {
      topicShareOfAll[t] = (topicShareOfAll[t] as number) + (row[t] as number);
      row[t] = total > 0 ? (row[t] as number) / total : 0;
    }
  }
  return { topicShare, topicShareOfAll: topicShareOfAll.map((sum) => (all > 0 ? sum / all : 0)) };
}

/** Adds the mixtures of so many watches of each video to a row; answers how many watches there were. */
function addMixtures(watches: Float64Array, sparse: SparseMixtures, row: Float64Array): number {
  let total = 0;
  watches.forEach((count, video) => {
    total += count;
    for (let e = sparse.offsets[video] as number; e < (sparse.offsets[video + 1] as number); e++) {
      const topic = sparse.topic[e] as number;
      row[topic] = (row[topic] as number) + count * (sparse.weight[e] as number);
    }
  });
  return total;
}

/** How many times more of a topic a cluster watches than everyone does; null where nobody watches it. */
export function lift(contents: ClusterContents, cluster: number, topic: number): number | null {
  const overall = contents.topicShareOfAll[topic] ?? 0;
  return overall > 0 ? (contents.topicShare[cluster * DIMENSIONS + topic] ?? 0) / overall : null;
}
