import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { OnPiece } from "@/lib/engine/parallel/run";
import type { Batch, Steps } from "@/lib/engine/parallel/steps";
import type { FromThread } from "./piece-worker";

interface Options {
  /** one per core by default */
  threads?: number;
  signal?: AbortSignal;
  onPiece?: OnPiece;
}

interface Thread {
  readonly worker: Worker;
  started: boolean;
}

/** Pieces given to a thread ahead of its answers, so that it never waits for this one. */
const AHEAD = 2;
const IN_APP = process.env.NEXT_RUNTIME === "nodejs";

/**
 * Drives a computation with worker threads. Its result does not depend on how many: pieces are cut by the computation,
 * and their results handed back in order. An aborted signal ends the threads at once and rejects with its reason; so
 * does an error in any piece. Nothing is left running. In scripts, where nobody waits for this thread, it works through
 * pieces itself until the others have started.
 */
export async function runOnThreads<T>(steps: Steps<T>, options: Options = {}): Promise<T> {
  const { threads = availableParallelism(), signal, onPiece = () => {} } = options;
  signal?.throwIfAborted();
  const pool = Array.from({ length: threads }, startThread);
  try {
    let step = steps.next();
    while (!step.done) {
      const results = await runBatch(pool, step.value, onPiece, signal);
      step = steps.next(results as never[]);
    }
    return step.value;
  } finally {
    await Promise.all(pool.map(({ worker }) => worker.terminate()));
  }
}

/** Next's bundler finds the worker's file by this very expression; in scripts and unit tests tsx compiles it. */
function startThread(): Thread {
  const source = JSON.stringify(import.meta.url.replace("run-on-threads", "piece-worker"));
  const worker = IN_APP
    ? new Worker(new URL("./piece-worker.ts", import.meta.url))
    : new Worker(`import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); });`, {
        eval: true,
      });
  const thread = { worker, started: false };
  worker.once("message", () => {
    thread.started = true;
  });
  // Every batch listens for errors itself; this keeps one that comes while a thread ends from ending the process.
  worker.setMaxListeners(0).on("error", () => undefined);
  return thread;
}

function runBatch(pool: readonly Thread[], batch: Batch, onPiece: OnPiece, signal?: AbortSignal): Promise<unknown[]> {
  const { work, context, pieces } = batch;
  return new Promise((resolve, reject) => {
    const results = new Array<unknown>(pieces);
    let next = 0;
    let done = 0;
    let settled = pieces === 0;
    const settle = (end: () => void) => {
      settled = true;
      for (const { worker, onMessage, onExit } of listeners)
        worker.off("message", onMessage).off("error", fail).off("exit", onExit);
      signal?.removeEventListener("abort", onAbort);
      end();
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const onAbort = () => fail(signal?.reason);
    const keep = (piece: number, result: unknown) => {
      if (settled) return;
      results[piece] = result;
      done += 1;
      onPiece(batch, done);
      if (done === pieces) settle(() => resolve(results));
    };
    const give = (worker: Worker) => {
      if (next < pieces) worker.postMessage({ piece: next++ });
    };
    const open = (worker: Worker) => {
      if (next >= pieces) return;
      worker.postMessage({ work, context });
      for (let i = 0; i < AHEAD; i++) give(worker);
    };
    const listeners = pool.map(({ worker }) => ({
      worker,
      onMessage: (message: FromThread) => {
        if ("started" in message) open(worker);
        else {
          keep(message.piece, message.result);
          give(worker);
        }
      },
      onExit: (code: number) => fail(new Error(`A thread stopped with code ${code} in the work "${work}".`)),
    }));
    const workHere = async () => {
      while (!settled && next < pieces && pool.every((thread) => !thread.started)) {
        const piece = next++;
        keep(piece, batch.run(context as never, piece));
        await nextTurn();
      }
    };
    if (settled) return resolve([]);
    signal?.addEventListener("abort", onAbort);
    for (const { worker, onMessage, onExit } of listeners)
      worker.on("message", onMessage).on("error", fail).on("exit", onExit);
    for (const { worker, started } of pool) if (started) open(worker);
    if (!IN_APP) workHere().catch(fail);
  });
}
