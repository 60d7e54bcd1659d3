import type { LearnPolicy } from "@/lib/domain/data-policy";
import { runInline } from "@/lib/engine/parallel/run";
import { learnKey } from "@/lib/engine/world/held/learn-key";
import { holdWorldSteps } from "@/lib/engine/world/hold-world";
import type { World } from "@/lib/engine/world/world";
import { runOnThreads } from "./run-on-threads";
import { recallWorld, rememberWorld, worldMemory } from "./world-memory";

/** Up to so many watches a script is done before its threads would have started. */
const SMALL_WATCHES = 2_000_000;
const MAX_BYTES = 384 * 1024 * 1024;

/**
 * The world as the company holds it under a learn policy: from memory, else from whoever makes it already, else made on
 * all cores, so that requests are answered meanwhile. The world itself where the policy changes nothing.
 */
export async function heldWorld(world: World, learn: LearnPolicy): Promise<World> {
  const policy = learnKey(learn);
  if (policy === "") return world;
  const key = `${world.hash} ${policy}`;
  const { held, holding } = worldMemory();
  const kept = recallWorld(key, held);
  if (kept) return kept;
  const underWay = holding.get(key);
  if (underWay) return underWay;
  const making = make(world, learn)
    .then((made) => {
      rememberWorld(key, made, MAX_BYTES, held);
      return made;
    })
    .finally(() => holding.delete(key));
  holding.set(key, making);
  return making;
}

async function make(world: World, learn: LearnPolicy): Promise<World> {
  const steps = holdWorldSteps(world, learn);
  const inScript = process.env.NEXT_RUNTIME !== "nodejs";
  return inScript && world.watches.video.length <= SMALL_WATCHES ? runInline(steps) : runOnThreads(steps);
}
