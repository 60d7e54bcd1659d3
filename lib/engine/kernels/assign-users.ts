import { MOST_ENGAGEMENT } from "../clustering/engagement-evidence";
import type { AssignmentTable, ClusterAppeal, Clustering } from "../world/world";
import type { KernelArena } from "./kernel-arena";

interface AssignmentKernels {
  bindClustering(
    count: number,
    columns: number,
    centroids: number,
    appeal: number,
    inverseNoise: number,
    mostEngagement: number,
    minMargin: number,
    minConfidence: number,
  ): void;
  assignUsers(count: number, rows: number, ...columns: number[]): void;
}

/** Lays out a clustering and its appeal, video by video and padded to pairs of clusters. */
export function bindClustering(
  arena: KernelArena,
  clustering: Pick<Clustering, "count" | "centroids" | "noise" | "minMargin" | "minConfidence">,
  appeal: ClusterAppeal,
): void {
  const { count } = clustering;
  const videos = appeal.overall.length;
  const columns = pairs(count);
  const byVideo = arena.allocate("f32", videos * columns);
  for (let k = 0; k < count; k++)
    for (let v = 0; v < videos; v++) byVideo[v * columns + k] = appeal.byCluster[k * videos + v] as number;
  arena
    .kernel<AssignmentKernels>()
    .bindClustering(
      count,
      columns,
      arena.hold("f64", clustering.centroids).byteOffset,
      byVideo.byteOffset,
      1 / clustering.noise,
      MOST_ENGAGEMENT,
      clustering.minMargin,
      clustering.minConfidence,
    );
}

/**
 * Assigns the bound users by their unit profiles and their watches, exactly as clustering/assign.ts does one by one.
 * Bind the model, the watches and the clustering first. The columns lie in the arena. Cost: O(watches × clusters).
 */
export function assignUsers(arena: KernelArena, rows: Float32Array, count: number, clusters: number): AssignmentTable {
  const table = {
    cluster: arena.allocate("u8", count),
    similarity: arena.allocate("f32", count),
    margin: arena.allocate("f32", count),
    confidence: arena.allocate("f32", count),
  };
  const room = arena.allocate("f64", pairs(clusters));
  const columns = [table.cluster, table.similarity, table.margin, table.confidence, room];
  arena.kernel<AssignmentKernels>().assignUsers(count, rows.byteOffset, ...columns.map((column) => column.byteOffset));
  return table;
}

function pairs(clusters: number): number {
  return clusters + (clusters % 2);
}
