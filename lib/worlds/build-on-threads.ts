import type { Scenario } from "@/lib/domain/scenario";
import { type BuildProgress, buildProgress, buildWorldSteps } from "@/lib/engine/world/build-world";
import type { World } from "@/lib/engine/world/world";
import { runOnThreads } from "./run-on-threads";

/** Builds a world on all cores, so that requests are answered meanwhile. An aborted signal ends it at once. */
export async function buildOnThreads(
  scenario: Scenario,
  seed: number,
  onProgress: (progress: BuildProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<World> {
  return runOnThreads(buildWorldSteps(scenario, seed), {
    ...(signal && { signal }),
    onPiece: (batch, done) => {
      const progress = buildProgress(scenario, batch, done);
      if (progress) onProgress(progress);
    },
  });
}
