import type { SparseMixtures } from "../profiling/profile-users";
import { type AssignmentTable, DIMENSIONS, type WatchTable } from "../world/world";

export interface ClusterContents {
  /** (clusters + 1) × DIMENSIONS: share of the members' watching per topic */
  readonly topicShare: Float64Array;
  /** DIMENSIONS: share of everyone's watching */
  readonly topicShareOfAll: Float64Array;
}

/** What each cluster watches, as shares that sum to 1 (all zero for an empty cluster). Cost: O(watches). */
export function clusterContents(
  watches: WatchTable,
  sparse: SparseMixtures,
  assignments: Pick<AssignmentTable, "cluster">,
  clusters: number,
): ClusterContents {
  const topicShare = new Float64Array((clusters + 1) * DIMENSIONS);
  const topicShareOfAll = new Float64Array(DIMENSIONS);
  const totals = new Float64Array(clusters + 1);
  for (let u = 0; u < assignments.cluster.length; u++) {
    const k = assignments.cluster[u] as number;
    for (let i = watches.offsets[u] as number; i < (watches.offsets[u + 1] as number); i++) {
      const video = watches.video[i] as number;
      totals[k] = (totals[k] as number) + 1;
      for (let e = sparse.offsets[video] as number; e < (sparse.offsets[video + 1] as number); e++) {
        const cell = k * DIMENSIONS + (sparse.topic[e] as number);
        topicShare[cell] = (topicShare[cell] as number) + (sparse.weight[e] as number);
      }
    }
  }
  const all = totals.reduce((a, b) => a + b, 0);
  for (let k = 0; k <= clusters; k++)
    for (let t = 0; t < DIMENSIONS; t++) {
      const watched = topicShare[k * DIMENSIONS + t] as number;
      if (all > 0) topicShareOfAll[t] = (topicShareOfAll[t] as number) + watched / all;
      topicShare[k * DIMENSIONS + t] = totals[k] ? watched / (totals[k] as number) : 0;
    }
  return { topicShare, topicShareOfAll };
}

/** How many times more of a topic a cluster watches than everyone does; null where nobody watches it. */
export function lift(contents: ClusterContents, cluster: number, topic: number): number | null {
  const overall = contents.topicShareOfAll[topic] ?? 0;
  return overall > 0 ? (contents.topicShare[cluster * DIMENSIONS + topic] ?? 0) / overall : null;
}
