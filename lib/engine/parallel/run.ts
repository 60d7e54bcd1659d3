import type { Batch, Steps } from "./steps";

/** Called after every piece with the number done in this batch. */
export type OnPiece = (batch: Batch, done: number) => void;

/** Drives a computation in this thread, piece by piece. */
export function runInline<T>(steps: Steps<T>, onPiece: OnPiece = () => {}): T {
  let step = steps.next();
  while (!step.done) {
    const batch = step.value;
    const results: unknown[] = [];
    for (let piece = 0; piece < batch.pieces; piece++) {
      results.push(batch.run(batch.context as never, piece));
      onPiece(batch, piece + 1);
    }
    step = steps.next(results as never[]);
  }
  return step.value;
}
