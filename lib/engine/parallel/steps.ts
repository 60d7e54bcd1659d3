/** What can be cut into pieces; work.ts says how each is done. */
export type WorkName =
  | "assign-users"
  | "draw-users"
  | "farthest-points"
  | "fingerprint"
  | "hold-points"
  | "label-points"
  | "list-viewers"
  | "measure-appeal"
  | "nearest-members"
  | "order-ids"
  | "order-members"
  | "population-feed"
  | "profile-users"
  | "search-start"
  | "split-clusters"
  | "try-cluster-count";

/**
 * Work cut into pieces that do not wait for each other. context: plain data and shared columns, the same for every
 * piece. The cut must not depend on the number of threads; results come back in the order of the pieces, so whatever is
 * summed over them is summed in the same order everywhere.
 */
export interface Batch {
  /** how threads, which are given no functions, know the work; see work.ts */
  readonly work: WorkName;
  readonly run: (context: never, piece: number) => unknown;
  readonly context: unknown;
  readonly pieces: number;
  /** shown while it runs; absent for work too short to show */
  readonly stage?: string;
}

/** A computation that hands out batches and goes on with their results. Who drives it decides on how many threads. */
export type Steps<T> = Generator<Batch, T, never[]>;

/** Hands a batch out and gives back its pieces' results, typed. */
export function* inPieces<R>(batch: Batch): Generator<Batch, R[], never[]> {
  return (yield batch) as R[];
}

/** [from, to) of a piece when `count` things are cut into runs of `size`. */
export function pieceRange(count: number, size: number, piece: number): [number, number] {
  return [piece * size, Math.min(count, (piece + 1) * size)];
}
