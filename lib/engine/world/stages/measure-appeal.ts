import { unitsByAction } from "../../kernels/bound-columns";
import { inPieces, pieceRange, type Steps } from "../../parallel/steps";
import { type AppealSums, appealOf } from "../../recommenders/cluster-appeal";
import type { ClusterAppeal, WatchTable } from "../world";
import { usersPerPiece } from "./users-per-piece";

interface AppealContext {
  readonly watches: WatchTable;
  readonly labels: Uint8Array;
  readonly clusters: number;
  readonly videos: number;
}

/** How the members of each cluster took to each video; see cluster-appeal. Cost: O(watches + clusters × videos). */
export function* measureAppeal(context: AppealContext): Steps<{ appeal: ClusterAppeal; noise: number }> {
  const users = context.labels.length;
  const parts = yield* inPieces<AppealSums>({
    work: "measure-appeal",
    context,
    pieces: Math.ceil(users / usersPerPiece(users)),
    stage: "clusters",
  });
  const sums: AppealSums = {
    units: new Float64Array(context.clusters * context.videos),
    watches: new Float64Array(context.clusters * context.videos),
    squares: 0,
  };
  for (const part of parts) {
    for (let cell = 0; cell < sums.units.length; cell++) {
      sums.units[cell] = (sums.units[cell] as number) + (part.units[cell] as number);
      sums.watches[cell] = (sums.watches[cell] as number) + (part.watches[cell] as number);
    }
    sums.squares += part.squares;
  }
  return appealOf(sums, context.clusters, context.videos);
}

export function measureAppealPiece({ watches, labels, clusters, videos }: AppealContext, piece: number): AppealSums {
  const [from, to] = pieceRange(labels.length, usersPerPiece(labels.length), piece);
  const units = new Int32Array(clusters * videos);
  const counts = new Uint32Array(clusters * videos);
  const byAction = unitsByAction();
  const { offsets, video, fraction, actions } = watches;
  let squares = 0;
  for (let u = from; u < to; u++) {
    const row = (labels[u] as number) * videos;
    for (let i = offsets[u] as number; i < (offsets[u + 1] as number); i++) {
      const engagement = 5 * (fraction[i] as number) + (byAction[actions[i] as number] as number);
      const cell = row + (video[i] as number);
      units[cell] = (units[cell] as number) + engagement;
      counts[cell] = (counts[cell] as number) + 1;
      squares += engagement * engagement;
    }
  }
  return { units, watches: counts, squares };
}
