import { parentPort } from "node:worker_threads";
import type { WorkName } from "@/lib/engine/parallel/steps";
import { WORK } from "@/lib/engine/parallel/work";

/** Opens a batch: its context is posted once, not with every piece. */
export interface BatchMessage {
  work: WorkName;
  context: unknown;
}

/** What a thread says: that it has started, then one result for every piece. */
export type FromThread = { started: true } | { piece: number; result: unknown };

/** Runs in a thread of its own: pieces of the batch that was opened last, each answered with its result. */
let batch: BatchMessage | null = null;
const answer = (message: FromThread) => parentPort?.postMessage(message);
parentPort?.on("message", (message: BatchMessage | { piece: number }) => {
  if ("work" in message) batch = message;
  else if (batch) {
    const result = WORK[batch.work](batch.context as never, message.piece);
    answer({ piece: message.piece, result });
  }
});
answer({ started: true });
