import { Worker } from "node:worker_threads";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { heldWorld } from "@/lib/worlds/held-world";
import { type Depth, type MeasureResult, measureSet, type WantedSet } from "./measure-set";

/** An idle thread is let go after this long, and with it the worlds that it keeps. */
const IDLE_MS = 60_000;

interface Waiting {
  wanted: WantedSet;
  urgent: boolean;
  resolve(result: MeasureResult): void;
  reject(error: unknown): void;
}

interface Memory {
  worker: Worker | null;
  running: Waiting | null;
  waiting: Waiting[];
  idle: NodeJS.Timeout | null;
}

/** On globalThis, because pages and routes each get a copy of this module. */
const holder = globalThis as { glassfeedMeasuring?: Memory };

function memory(): Memory {
  holder.glassfeedMeasuring ??= { worker: null, running: null, waiting: [], idle: null };
  return holder.glassfeedMeasuring;
}

/**
 * Measures one set when its turn comes: what somebody waits for first, then what is only drawn for comparison. Under Next
 * in one thread beside the server's own, so that requests are answered meanwhile; in scripts and unit tests, where
 * nothing bundles the thread's file, in this one.
 */
export function measureInTurn<D extends Depth>(wanted: WantedSet<D>, urgent: boolean): Promise<MeasureResult<D>> {
  return new Promise<MeasureResult>((resolve, reject) => {
    memory().waiting.push({ wanted, urgent, resolve, reject });
    startNext();
  }) as Promise<MeasureResult<D>>;
}

/** Somebody waits for it now. */
export function hurry(key: string, on: readonly SafeguardId[]): void {
  for (const waiting of memory().waiting)
    if (waiting.wanted.inputs.key === key && waiting.wanted.on.join() === on.join()) waiting.urgent = true;
}

/** Gives up what of a snapshot nobody waits for: there is a newer one. */
export function giveUp(key: string): void {
  const here = memory();
  const stale = here.waiting.filter(({ wanted, urgent }) => wanted.inputs.key === key && !urgent);
  here.waiting = here.waiting.filter((waiting) => !stale.includes(waiting));
  for (const { reject } of stale) reject(new Error("There is a newer snapshot of the room."));
}

function startNext(): void {
  const here = memory();
  if (here.running) return;
  const first = Math.max(
    0,
    here.waiting.findIndex(({ urgent }) => urgent),
  );
  const [next] = here.waiting.splice(first, 1);
  if (here.idle) clearTimeout(here.idle);
  if (!next) {
    goIdle();
    return;
  }
  here.running = next;
  start(next).catch((error: unknown) => end(next, () => next.reject(error)));
}

async function start(next: Waiting): Promise<void> {
  const { inputs, on } = next.wanted;
  const held = await heldWorld(inputs.happened, composePolicy(on).learn);
  const task = { ...next.wanted, held };
  if (process.env.NEXT_RUNTIME === "nodejs") thread().postMessage(task);
  else {
    const result = measureSet(task);
    end(next, () => next.resolve(result));
  }
}

function end(ended: Waiting, settle: () => void): void {
  try {
    settle();
  } catch (error) {
    ended.reject(error);
  }
  memory().running = null;
  startNext();
}

function thread(): Worker {
  const here = memory();
  if (here.worker) return here.worker;
  const worker = new Worker(new URL("./measure-worker.ts", import.meta.url));
  worker.unref();
  const fail = (error: unknown) => {
    if (here.worker !== worker) return;
    here.worker = null;
    const { running } = here;
    if (running) end(running, () => running.reject(error));
  };
  worker.on("message", (result: MeasureResult) => {
    const { running } = here;
    if (running) end(running, () => running.resolve(result));
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`The measuring thread stopped with code ${code}.`)));
  here.worker = worker;
  return worker;
}

function goIdle(): void {
  const here = memory();
  if (!here.worker) return;
  here.idle = setTimeout(() => {
    const { worker } = here;
    here.worker = null;
    worker?.terminate();
  }, IDLE_MS).unref();
}
