import { logger } from "@/lib/config/logger";
import { getWorld } from "@/lib/worlds/get-world";
import { worldState } from "./world-state";

/** Starts to make a world ready and does not wait. A failure comes back, with its reason, to whoever needs the world. */
export function prepareWorld(scenarioId: string, seed: number): void {
  if (worldState(scenarioId, seed).state === "ready") return;
  const startedAt = Date.now();
  getWorld(scenarioId, seed).then(
    () => logger.info({ scenario: scenarioId, seed, ms: Date.now() - startedAt }, "world ready"),
    (error: unknown) => logger.error({ scenario: scenarioId, seed, error: String(error) }, "world not built"),
  );
}
