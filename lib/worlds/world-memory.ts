import type { World } from "@/lib/engine/world/world";
import { placeColumns } from "./column-places";

/** A default world holds some 20 MB, one of a million users some 1,700. */
const MAX_BYTES = 512 * 1024 * 1024;

export interface WorldProgress {
  stage: string;
  done: number;
  total: number;
  /** of the whole build, 0…1; it never falls */
  share: number;
  /** users of this stage per second, 0 until the first are done */
  ratePerSecond: number;
  /** of the whole build */
  startedAtMs: number;
  stageStartedAtMs: number;
}

export interface PendingWorld {
  world: Promise<World>;
  stop: AbortController;
}

interface Memory {
  ready: Map<string, World>;
  /** worlds as companies hold them, apart, so that trying safeguards never drives out what they start from */
  held: Map<string, World>;
  holding: Map<string, Promise<World>>;
  pending: Map<string, PendingWorld>;
  progress: Map<string, WorldProgress>;
}

/** On globalThis, because instrumentation, routes and hot reload each get a copy of this module. */
const holder = globalThis as { glassfeedWorlds?: Memory };

export function worldMemory(): Memory {
  holder.glassfeedWorlds ??= {
    ready: new Map(),
    held: new Map(),
    holding: new Map(),
    pending: new Map(),
    progress: new Map(),
  };
  return holder.glassfeedWorlds;
}

/** A world in memory, now the most recently used. */
export function recallWorld(key: string, shelf = worldMemory().ready): World | undefined {
  const world = shelf.get(key);
  if (world) {
    shelf.delete(key);
    shelf.set(key, world);
  }
  return world;
}

/** Keeps a world, and lets the least recently used go while all together hold too much; the newest always stays. */
export function rememberWorld(key: string, world: World, maxBytes = MAX_BYTES, shelf = worldMemory().ready): void {
  shelf.delete(key);
  shelf.set(key, world);
  let bytes = [...shelf.values()].reduce((sum, kept) => sum + placeColumns(kept).bodyBytes, 0);
  for (const [oldest, kept] of shelf) {
    if (bytes <= maxBytes || oldest === key) break;
    shelf.delete(oldest);
    bytes -= placeColumns(kept).bodyBytes;
  }
}
