import type { World } from "@/lib/engine/world/world";

/** A default world holds some 20 MB. Three classes at once and the visitors, who share one world, fit. */
const MAX_WORLDS = 4;

export interface WorldProgress {
  stage: string;
  done: number;
  total: number;
  /** units of this stage per second, 0 until the first is done */
  ratePerSecond: number;
  /** of the whole build */
  startedAtMs: number;
  stageStartedAtMs: number;
}

interface Memory {
  ready: Map<string, World>;
  pending: Map<string, Promise<World>>;
  progress: Map<string, WorldProgress>;
}

/** On globalThis, because instrumentation, routes and hot reload each get a copy of this module. */
const holder = globalThis as { glassfeedWorlds?: Memory };

export function worldMemory(): Memory {
  holder.glassfeedWorlds ??= { ready: new Map(), pending: new Map(), progress: new Map() };
  return holder.glassfeedWorlds;
}

/** A world in memory, now the most recently used. */
export function recallWorld(key: string): World | undefined {
  const { ready } = worldMemory();
  const world = ready.get(key);
  if (world) {
    ready.delete(key);
    ready.set(key, world);
  }
  return world;
}

/** Keeps a world, and lets the least recently used go when there are too many. */
export function rememberWorld(key: string, world: World): void {
  const { ready } = worldMemory();
  ready.delete(key);
  ready.set(key, world);
  for (const oldest of ready.keys()) {
    if (ready.size <= MAX_WORLDS) break;
    ready.delete(oldest);
  }
}
