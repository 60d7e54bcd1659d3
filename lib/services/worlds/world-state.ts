import type { WorldState } from "@/lib/domain/room-status";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { worldProgress } from "@/lib/worlds/get-world";
import { worldKey } from "@/lib/worlds/world-key";
import { worldMemory } from "@/lib/worlds/world-memory";

const NOTHING = { stage: null, done: 0, total: 0, ratePerSecond: 0 };

/** How far this process is with a world. Asking does not start its build. */
export function worldState(scenarioId: string, seed: number): WorldState {
  const { ready, pending } = worldMemory();
  const key = worldKey(loadScenario(scenarioId), seed);
  if (ready.has(key)) return { state: "ready", ...NOTHING };
  const progress = worldProgress(scenarioId, seed);
  if (progress) {
    const { stage, done, total, ratePerSecond } = progress;
    return { state: "building", stage, done, total, ratePerSecond };
  }
  return { state: pending.has(key) ? "building" : "absent", ...NOTHING };
}
