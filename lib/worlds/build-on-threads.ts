import type { Scenario } from "@/lib/domain/scenario";
import { type OnPiece, runInline } from "@/lib/engine/parallel/run";
import { type BuildProgress, buildProgress, buildWorldSteps } from "@/lib/engine/world/build-world";
import type { World } from "@/lib/engine/world/world";
import { runOnThreads } from "./run-on-threads";

/** Up to so many watches a script is done before its threads, which compile the engine first, would have started. */
const SMALL_WATCHES = 2_000_000;

/**
 * Builds a world on all cores, so that requests are answered meanwhile. An aborted signal ends it at once. In scripts,
 * where nobody waits for this thread, small worlds are built in it.
 */
export async function buildOnThreads(
  scenario: Scenario,
  seed: number,
  onProgress: (progress: BuildProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<World> {
  const steps = buildWorldSteps(scenario, seed);
  const onPiece: OnPiece = (batch, done) => {
    const progress = buildProgress(scenario, batch, done);
    if (progress) onProgress(progress);
    signal?.throwIfAborted();
  };
  signal?.throwIfAborted();
  const { users, watchesPerUser } = scenario.population;
  const inScript = process.env.NEXT_RUNTIME !== "nodejs";
  if (inScript && users * watchesPerUser <= SMALL_WATCHES) return runInline(steps, onPiece);
  return runOnThreads(steps, { ...(signal && { signal }), onPiece });
}
