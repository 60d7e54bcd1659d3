import path from "node:path";
import { environment } from "@/lib/config/environment";
import type { World } from "@/lib/engine/world/world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { obtainWorld, stopBuilding } from "./obtain-world";
import { worldKey } from "./world-key";
import { type WorldProgress, worldMemory } from "./world-memory";

const FOLDER = path.join(environment.DATA_DIR, "worlds");

/** The world of a built-in scenario and a seed. The first caller waits for its build or its file, later ones get it from memory. */
export async function getWorld(scenarioId: string, seed: number): Promise<World> {
  return obtainWorld(loadScenario(scenarioId), seed, FOLDER);
}

/** Ends the build of that world, if one is under way. */
export function stopWorld(scenarioId: string, seed: number): boolean {
  return stopBuilding(loadScenario(scenarioId), seed);
}

/** How far the build of that world is; null when none is under way. */
export function worldProgress(scenarioId: string, seed: number): WorldProgress | null {
  return worldMemory().progress.get(worldKey(loadScenario(scenarioId), seed)) ?? null;
}
