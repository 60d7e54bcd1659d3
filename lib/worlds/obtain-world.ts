import type { Scenario } from "@/lib/domain/scenario";
import type { BuildProgress } from "@/lib/engine/world/build-world";
import type { World } from "@/lib/engine/world/world";
import { buildOnThreads } from "./build-on-threads";
import { readSnapshot, writeSnapshot } from "./snapshot";
import { worldKey } from "./world-key";
import { recallWorld, rememberWorld, worldMemory } from "./world-memory";

/** The world of (scenario, seed): from memory, else from its file in `folder`, else built and written there. One build per world at a time. */
export async function obtainWorld(
  scenario: Scenario,
  seed: number,
  folder: string,
  build = buildOnThreads,
): Promise<World> {
  const key = worldKey(scenario, seed);
  const inMemory = recallWorld(key);
  if (inMemory) return inMemory;
  const { pending, progress } = worldMemory();
  const underWay = pending.get(key);
  if (underWay) return underWay.world;
  const stop = new AbortController();
  const world = readOrBuild(scenario, seed, key, folder, build, stop.signal)
    .then((made) => {
      rememberWorld(key, made);
      return made;
    })
    .finally(() => {
      pending.delete(key);
      progress.delete(key);
    });
  pending.set(key, { world, stop });
  return world;
}

/** Ends the build of a world that nobody waits for any more; whoever does gets the reason as an error. Answers whether there was one. */
export function stopBuilding(scenario: Scenario, seed: number): boolean {
  const building = worldMemory().pending.get(worldKey(scenario, seed));
  building?.stop.abort(new Error("The build was stopped: no room needs this world any more."));
  return building !== undefined;
}

async function readOrBuild(
  scenario: Scenario,
  seed: number,
  key: string,
  folder: string,
  build: typeof buildOnThreads,
  signal: AbortSignal,
): Promise<World> {
  const stored = await readSnapshot(folder, key, scenario);
  if (stored) return stored;
  const world = await build(scenario, seed, (step) => noteProgress(key, step), signal);
  // A full or read-only disk costs a rebuild at the next start, never the request.
  await writeSnapshot(folder, key, world).catch((error) =>
    process.emitWarning(`The world's snapshot was not written: ${error.message}`),
  );
  return world;
}

function noteProgress(key: string, { stage, done, total, share }: BuildProgress): void {
  const { progress } = worldMemory();
  const before = progress.get(key);
  const now = Date.now();
  const stageStartedAtMs = before?.stage === stage ? before.stageStartedAtMs : now;
  const seconds = (now - stageStartedAtMs) / 1000;
  progress.set(key, {
    stage,
    done,
    total,
    share: Math.max(before?.share ?? 0, share),
    startedAtMs: before?.startedAtMs ?? now,
    stageStartedAtMs,
    ratePerSecond: seconds > 0 ? done / seconds : 0,
  });
}
