import { parentPort, workerData } from "node:worker_threads";
import { doSimulationWork, type SimulationWork } from "./simulation-work";

/** Runs in a thread of its own: one run, or the measures of one. The world's columns are shared memory, not copies. */
const result = doSimulationWork(workerData as SimulationWork, (day) => parentPort?.postMessage({ day }));
parentPort?.postMessage({ result });
