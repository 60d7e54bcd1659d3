import { logger } from "@/lib/config/logger";
import { getWorld } from "@/lib/worlds/get-world";
import { worldState } from "./world-state";

// On globalThis, because start-up and routes each get a copy of this module.
const shared = globalThis as { glassfeedPreparedWorlds?: Set<string> };
shared.glassfeedPreparedWorlds ??= new Set();
const prepared = shared.glassfeedPreparedWorlds;

const nameOf = (scenarioId: string, seed: number) => `${scenarioId}/${seed}`;

/** Starts to make a world ready and does not wait. A failure comes back, with its reason, to whoever needs the world. */
export function prepareWorld(scenarioId: string, seed: number): void {
  if (worldState(scenarioId, seed).state === "ready") return;
  const startedAt = Date.now();
  getWorld(scenarioId, seed).then(
    () => {
      prepared.add(nameOf(scenarioId, seed));
      logger.info({ scenario: scenarioId, seed, ms: Date.now() - startedAt }, "world ready");
    },
    (error: unknown) => logger.error({ scenario: scenarioId, seed, error: String(error) }, "world not built"),
  );
}

/** Has this process had the world ready once? If memory let it go since, its file brings it back in a moment. */
export function wasPrepared(scenarioId: string, seed: number): boolean {
  return prepared.has(nameOf(scenarioId, seed));
}
