import { Worker } from "node:worker_threads";
import type { Scenario } from "@/lib/domain/scenario";
import { buildWorld } from "@/lib/engine/world/build-world";
import { type PackedWorld, packWorld } from "./packed-world";

export interface BuildStep {
  stage: string;
  done: number;
  total: number;
}

type Message = { progress: BuildStep } | { packed: PackedWorld };

/**
 * Builds a world. Under Next in a worker thread (its bundler finds the worker's file), so that requests are answered
 * meanwhile; in scripts and unit tests, where nothing bundles, in this thread.
 */
export async function buildPackedWorld(
  scenario: Scenario,
  seed: number,
  onStep: (step: BuildStep) => void,
): Promise<PackedWorld> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return packWorld(buildWorld(scenario, seed, onStep));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./build-worker.ts", import.meta.url), { workerData: { scenario, seed } });
    worker.on("message", (message: Message) => {
      if ("progress" in message) onStep(message.progress);
      else resolve(message.packed);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The world builder stopped with code ${code}.`)));
  });
}
