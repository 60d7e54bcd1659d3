import type { WorldState } from "@/lib/domain/room-status";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { worldProgress } from "@/lib/worlds/get-world";
import { worldKey } from "@/lib/worlds/world-key";
import { worldMemory } from "@/lib/worlds/world-memory";

/** Before this much is done nothing can be said of the time left. */
const LEAST_SHARE = 0.05;
const NOTHING = { stage: null, done: 0, total: 0, ratePerSecond: 0, share: 0, secondsLeft: null };

/** How far this process is with a world. Asking does not start its build. */
export function worldState(scenarioId: string, seed: number): WorldState {
  const { ready, pending } = worldMemory();
  const key = worldKey(loadScenario(scenarioId), seed);
  if (ready.has(key)) return { state: "ready", ...NOTHING };
  const progress = worldProgress(scenarioId, seed);
  if (progress) {
    const { stage, done, total, ratePerSecond, share, startedAtMs } = progress;
    const seconds = (Date.now() - startedAtMs) / 1000;
    const secondsLeft = share > LEAST_SHARE ? (seconds * (1 - share)) / share : null;
    return { state: "building", stage, done, total, ratePerSecond, share, secondsLeft };
  }
  return { state: pending.has(key) ? "building" : "absent", ...NOTHING };
}
