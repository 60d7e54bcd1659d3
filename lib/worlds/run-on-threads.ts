import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { OnPiece } from "@/lib/engine/parallel/run";
import type { Batch, Steps } from "@/lib/engine/parallel/steps";

interface Options {
  /** one per core by default */
  threads?: number;
  signal?: AbortSignal;
  onPiece?: OnPiece;
}

/** Pieces given to a thread ahead of its answers, so that it never waits for this one. */
const AHEAD = 2;

/**
 * Drives a computation with worker threads. Its result does not depend on how many: pieces are cut by the computation,
 * and their results handed back in order. An aborted signal ends the threads at once and rejects with its reason; so
 * does an error in any piece. Nothing is left running.
 */
export async function runOnThreads<T>(steps: Steps<T>, options: Options = {}): Promise<T> {
  const { threads = availableParallelism(), signal, onPiece = () => {} } = options;
  signal?.throwIfAborted();
  const workers = Array.from({ length: threads }, startWorker);
  try {
    let step = steps.next();
    while (!step.done) {
      const results = await runBatch(workers, step.value, onPiece, signal);
      step = steps.next(results as never[]);
    }
    return step.value;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Next's bundler finds the worker's file by this very expression; in scripts and unit tests tsx compiles it. */
function startWorker(): Worker {
  const source = JSON.stringify(import.meta.url.replace("run-on-threads", "piece-worker"));
  const worker =
    process.env.NEXT_RUNTIME === "nodejs"
      ? new Worker(new URL("./piece-worker.ts", import.meta.url))
      : new Worker(`import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); });`, {
          eval: true,
        });
  // Every batch listens for errors itself; this keeps one that comes while a thread ends from ending the process.
  return worker.setMaxListeners(0).on("error", () => undefined);
}

function runBatch(workers: readonly Worker[], batch: Batch, onPiece: OnPiece, signal?: AbortSignal) {
  const { work, context, pieces } = batch;
  return new Promise<unknown[]>((resolve, reject) => {
    const results = new Array<unknown>(pieces);
    let next = 0;
    let done = 0;
    const giveTo = (worker: Worker) => {
      if (next < pieces) worker.postMessage({ piece: next++ });
    };
    const settle = (end: () => void) => {
      for (const { worker, onMessage, onExit } of listeners) {
        worker.off("message", onMessage).off("error", fail).off("exit", onExit);
      }
      signal?.removeEventListener("abort", onAbort);
      end();
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const onAbort = () => fail(signal?.reason);
    const listeners = workers.slice(0, Math.max(1, pieces)).map((worker) => ({
      worker,
      onMessage: ({ piece, result }: { piece: number; result: unknown }) => {
        results[piece] = result;
        done += 1;
        onPiece(batch, done);
        if (done === pieces) settle(() => resolve(results));
        else giveTo(worker);
      },
      onExit: (code: number) => fail(new Error(`A thread stopped with code ${code} in the work "${work}".`)),
    }));
    if (pieces === 0) {
      resolve([]);
      return;
    }
    signal?.addEventListener("abort", onAbort);
    for (const { worker, onMessage, onExit } of listeners) {
      worker.on("message", onMessage).on("error", fail).on("exit", onExit);
      worker.postMessage({ work, context });
    }
    for (let i = 0; i < AHEAD; i++) for (const { worker } of listeners) giveTo(worker);
  });
}
