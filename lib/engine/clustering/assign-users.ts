import { addMixture, forEachWatch, type WatchSource } from "../profiling/profile-users";
import { type AssignmentTable, type ClusterAppeal, type Clustering, DIMENSIONS } from "../world/world";
import { assign } from "./assign";
import { addEvidence } from "./engagement-evidence";

/**
 * Assignments of all background users, exactly as `assign` would give them one by one. World building uses the kernel of
 * the same name; this is the text to read. Cost: O(watches · clusters).
 */
export function assignUsers(source: WatchSource, clustering: Clustering, appeal: ClusterAppeal): AssignmentTable {
  const { offsets } = source.watches;
  const users = offsets.length - 1;
  const table = {
    cluster: new Uint8Array(users),
    similarity: new Float32Array(users),
    margin: new Float32Array(users),
    confidence: new Float32Array(users),
  };
  const sum = new Float64Array(DIMENSIONS);
  const evidence = new Float64Array(clustering.count);
  for (let u = 0; u < users; u++) {
    sum.fill(0);
    evidence.fill(0);
    forEachWatch(source, offsets[u] as number, offsets[u + 1] as number, (row, weight, engagement) => {
      addMixture(source.sparse, source.watches.video[row] as number, weight * engagement, sum);
      addEvidence(evidence, { clustering, appeal }, source.watches.video[row] as number, engagement, weight);
    });
    const assignment = assign(clustering, sum, evidence);
    table.cluster[u] = assignment.cluster;
    table.similarity[u] = assignment.similarity;
    table.margin[u] = assignment.margin;
    table.confidence[u] = assignment.confidence;
  }
  return table;
}
