/** A run of 300 people over four weeks holds some 5 MB. */
const MAX_RESULTS = 16;

export interface SimulationJob<T = unknown> {
  readonly promise: Promise<T>;
  readonly abort: AbortController;
  /** days done of how many */
  done: number;
  readonly total: number;
  /** null while it waits for its turn */
  startedAtMs: number | null;
}

interface Memory {
  ready: Map<string, unknown>;
  jobs: Map<string, SimulationJob>;
  failed: Set<string>;
}

/** On globalThis, because pages and routes each get a copy of this module. */
const holder = globalThis as { glassfeedSimulations?: Memory };

export function simulationMemory(): Memory {
  holder.glassfeedSimulations ??= { ready: new Map(), jobs: new Map(), failed: new Set() };
  return holder.glassfeedSimulations;
}

/** A result in memory, now the most recently used. */
export function recallResult<T>(key: string): T | undefined {
  const { ready } = simulationMemory();
  const result = ready.get(key);
  if (result !== undefined) {
    ready.delete(key);
    ready.set(key, result);
  }
  return result as T | undefined;
}

/** Keeps a result, and lets the least recently used go when there are too many. */
export function rememberResult(key: string, result: unknown): void {
  const { ready } = simulationMemory();
  ready.delete(key);
  ready.set(key, result);
  for (const oldest of ready.keys()) {
    if (ready.size <= MAX_RESULTS) break;
    ready.delete(oldest);
  }
}
