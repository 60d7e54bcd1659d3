import { parentPort, workerData } from "node:worker_threads";
import { writePart } from "./lane";
import { partsOf } from "./parts";
import type { ThreadAnswer, ThreadData } from "./thread-lane";

/** Runs in a thread of its own: writes the parts whose indices it is sent. */
const { world, request, folder } = workerData as ThreadData;
const parts = partsOf(world, request);
const answer = (message: ThreadAnswer) => parentPort?.postMessage(message);

parentPort?.on("message", (index: number) => {
  writePart(parts, index, folder, (rows) => answer({ rows })).then(
    (written) => answer({ written }),
    ({ message, code, path }: NodeJS.ErrnoException) => answer({ failure: { message, code, path } }),
  );
});
