import { parentPort, workerData } from "node:worker_threads";
import type { Scenario } from "@/lib/domain/scenario";
import { buildWorld } from "@/lib/engine/world/build-world";
import { packWorld } from "./packed-world";

/** Runs in a thread of its own: builds one world and hands it over as shared memory. */
const { scenario, seed } = workerData as { scenario: Scenario; seed: number };
const world = buildWorld(scenario, seed, (progress) => parentPort?.postMessage({ progress }));
parentPort?.postMessage({ packed: packWorld(world) });
