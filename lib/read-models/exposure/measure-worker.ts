import { parentPort } from "node:worker_threads";
import { type MeasureTask, measureSet } from "./measure-set";

/** Runs in a thread of its own, one set after the other. The world's columns are shared memory, not copies. */
parentPort?.on("message", (task: MeasureTask) => parentPort?.postMessage(measureSet(task)));
