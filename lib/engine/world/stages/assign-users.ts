import { assignUsers as assignChunk, bindClustering } from "../../kernels/assign-users";
import { bindProfiling, bindWatches } from "../../kernels/bound-columns";
import { scratchArena } from "../../kernels/kernel-arena";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, pieceRange, type Steps } from "../../parallel/steps";
import type { ProfilingModel } from "../profiling-model";
import { type AssignmentTable, type ClusterAppeal, type Clustering, DIMENSIONS, type WatchTable } from "../world";
import { usersPerPiece } from "./users-per-piece";

type FittedClustering = Omit<Clustering, "topicShare" | "topicShareOfAll">;

interface AssignContext {
  readonly model: ProfilingModel;
  readonly watches: WatchTable;
  readonly profiles: Float32Array;
  readonly clustering: FittedClustering;
  readonly appeal: ClusterAppeal;
  readonly table: AssignmentTable;
}

/**
 * Assignments of all background users, as `assign` would give them one by one, and what the members of each cluster
 * watched: (clusters + 1) × videos watches. Cost: O(watches × clusters).
 */
export function* assignUsers(
  model: ProfilingModel,
  watches: WatchTable,
  profiles: Float32Array,
  clustering: FittedClustering,
  appeal: ClusterAppeal,
): Steps<{ assignments: AssignmentTable; watchesByCluster: Float64Array }> {
  const users = watches.offsets.length - 1;
  const table = {
    cluster: sharedColumn("u8", users),
    similarity: sharedColumn("f32", users),
    margin: sharedColumn("f32", users),
    confidence: sharedColumn("f32", users),
  };
  const parts = yield* inPieces<Uint32Array>({
    work: "assign-users",
    run: assignUsersPiece,
    context: { model, watches, profiles, clustering, appeal, table } satisfies AssignContext,
    pieces: Math.ceil(users / usersPerPiece(users)),
    stage: "assignments",
  });
  const watchesByCluster = new Float64Array((clustering.count + 1) * model.videos.count);
  for (const part of parts)
    for (let cell = 0; cell < part.length; cell++)
      watchesByCluster[cell] = (watchesByCluster[cell] as number) + (part[cell] as number);
  return { assignments: table, watchesByCluster };
}

export function assignUsersPiece(context: AssignContext, piece: number): Uint32Array {
  const { model, watches, profiles, clustering, appeal, table } = context;
  const users = table.cluster.length;
  const [from, to] = pieceRange(users, usersPerPiece(users), piece);
  const arena = scratchArena();
  bindProfiling(arena, model);
  bindWatches(arena, watches, from, to);
  bindClustering(arena, clustering, appeal);
  const rows = arena.hold("f32", profiles.subarray(from * DIMENSIONS, to * DIMENSIONS));
  const assigned = assignChunk(arena, rows, to - from, clustering.count);
  for (const name of ["cluster", "similarity", "margin", "confidence"] as const)
    (table[name] as Uint8Array).set(assigned[name] as Uint8Array, from);

  const counts = new Uint32Array((clustering.count + 1) * model.videos.count);
  for (let u = from; u < to; u++) {
    const row = (table.cluster[u] as number) * model.videos.count;
    for (let i = watches.offsets[u] as number; i < (watches.offsets[u + 1] as number); i++) {
      const cell = row + (watches.video[i] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return counts;
}
