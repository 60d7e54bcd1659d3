import { Worker } from "node:worker_threads";
import { doSimulationWork, type SimulationResult, type SimulationWork } from "./simulation-work";

type Message = { day: number } | { result: SimulationResult };

/**
 * Under Next in a worker thread (its bundler finds the worker's file), so that requests are answered meanwhile; in scripts
 * and unit tests, where nothing bundles, in this thread. An aborted signal ends the thread and rejects with its reason.
 */
export async function simulateInThread(
  work: SimulationWork,
  onDay: (day: number) => void,
  signal: AbortSignal,
): Promise<SimulationResult> {
  signal.throwIfAborted();
  if (process.env.NEXT_RUNTIME !== "nodejs") return doSimulationWork(work, onDay);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./simulation-worker.ts", import.meta.url), { workerData: work });
    const onAbort = () => {
      reject(signal.reason);
      worker.terminate();
    };
    signal.addEventListener("abort", onAbort, { once: true });
    worker.on("message", (message: Message) => {
      if ("day" in message) onDay(message.day);
      else resolve(message.result);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal.removeEventListener("abort", onAbort);
      reject(new Error(`The simulation stopped with code ${code}.`));
    });
  });
}
