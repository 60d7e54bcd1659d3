import { Worker } from "node:worker_threads";
import type { World } from "@/lib/engine/world/world";
import type { DataSetRequest } from "./flags";
import type { Lane } from "./lane";
import type { WrittenFile } from "./whole-file";

/** What a thread is begun with. The world's columns must lie in shared memory, or each thread gets a copy. */
export interface ThreadData {
  world: World;
  request: DataSetRequest;
  folder: string;
}

export type ThreadAnswer =
  | { rows: number }
  | { written: WrittenFile }
  | { failure: { message: string; code?: string; path?: string } };

/** A lane in a thread of its own. */
export function threadLane(data: ThreadData): Lane {
  const worker = startThread(data);
  return {
    write: (index, onRows) =>
      new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
          end();
        };
        const onError = (error: unknown) => settle(() => reject(error));
        const onExit = (code: number) => onError(new Error(`The thread that was writing stopped with code ${code}.`));
        const onAnswer = (answer: ThreadAnswer) => {
          if ("rows" in answer) onRows(answer.rows);
          else if ("written" in answer) settle(() => resolve(answer.written));
          else onError(Object.assign(new Error(answer.failure.message), answer.failure));
        };
        worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
        worker.postMessage(index);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

function startThread(workerData: ThreadData): Worker {
  const source = JSON.stringify(import.meta.url.replace("thread-lane", "lane-worker"));
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); });`;
  // An error that comes while the thread ends must not end the process.
  return new Worker(code, { eval: true, workerData }).on("error", () => undefined);
}
