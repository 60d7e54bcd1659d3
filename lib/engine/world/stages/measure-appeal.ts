import { unitsByAction } from "../../kernels/bound-columns";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, pieceRange, type Steps } from "../../parallel/steps";
import { type AppealSums, appealOf } from "../../recommenders/cluster-appeal";
import { type ClusterAppeal, REPLAY_SHIFT, type VideoTotals, type WatchTable } from "../world";
import { usersPerPiece } from "./users-per-piece";

interface AppealContext {
  readonly watches: WatchTable;
  readonly labels: Uint8Array;
  readonly clusters: number;
  readonly videos: number;
}

interface AppealPart {
  readonly sums: AppealSums;
  readonly totals: VideoTotals;
}

/** How the members of each cluster took to each video, see cluster-appeal, and what everyone did. Cost: O(watches + clusters × videos). */
export function* measureAppeal(
  context: AppealContext,
): Steps<{ appeal: ClusterAppeal; noise: number; totals: VideoTotals }> {
  const users = context.labels.length;
  const parts = yield* inPieces<AppealPart>({
    work: "measure-appeal",
    run: measureAppealPiece,
    context,
    pieces: Math.ceil(users / usersPerPiece(users)),
    stage: "clusters",
  });
  const units = new Float64Array(context.clusters * context.videos);
  const sums = { units, watches: new Float64Array(units.length), squares: 0 };
  const totals = {
    watches: sharedColumn("f64", context.videos),
    fraction: sharedColumn("f64", context.videos),
    replays: sharedColumn("f64", context.videos),
  };
  for (const part of parts) {
    add(part.sums.units, sums.units);
    add(part.sums.watches, sums.watches);
    sums.squares += part.sums.squares;
    for (const name of ["watches", "fraction", "replays"] as const) add(part.totals[name], totals[name]);
  }
  return { ...appealOf(sums, context.clusters, context.videos), totals };
}

function add(values: ArrayLike<number>, to: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (values[i] as number);
}

export function measureAppealPiece({ watches, labels, clusters, videos }: AppealContext, piece: number): AppealPart {
  const [from, to] = pieceRange(labels.length, usersPerPiece(labels.length), piece);
  const units = new Int32Array(clusters * videos);
  const counts = new Uint32Array(clusters * videos);
  const byAction = unitsByAction();
  const { offsets, video, fraction, actions } = watches;
  const watched = new Float64Array(videos);
  const stayed = new Float64Array(videos);
  const replays = new Float64Array(videos);
  let squares = 0;
  for (let u = from; u < to; u++) {
    const row = (labels[u] as number) * videos;
    for (let i = offsets[u] as number; i < (offsets[u + 1] as number); i++) {
      const v = video[i] as number;
      watched[v] = (watched[v] as number) + 1;
      stayed[v] = (stayed[v] as number) + (fraction[i] as number);
      replays[v] = (replays[v] as number) + ((actions[i] as number) >> REPLAY_SHIFT);
      const engagement = 5 * (fraction[i] as number) + (byAction[actions[i] as number] as number);
      const cell = row + v;
      units[cell] = (units[cell] as number) + engagement;
      counts[cell] = (counts[cell] as number) + 1;
      squares += engagement * engagement;
    }
  }
  return { sums: { units, watches: counts, squares }, totals: { watches: watched, fraction: stayed, replays } };
}
