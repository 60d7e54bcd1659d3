import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { World } from "@/lib/engine/world/world";
import type { DataSetRequest } from "./flags";
import { type Lane, ownLane } from "./lane";
import type { FileEntry } from "./manifest";
import type { Part } from "./parts";
import type { Progress } from "./progress";
import { shareColumns } from "./share-columns";
import { threadLane } from "./thread-lane";
import { unfinished } from "./whole-file";

/** Fewer rows than these are written before a thread is up. */
const ROWS_WORTH_A_THREAD = 1_000_000;
/** Each holds a row group as JavaScript arrays, some 100 MB. */
const MOST_THREADS = 8;

interface Work {
  world: World;
  request: DataSetRequest;
  parts: readonly Part[];
  /** which of them to write */
  missing: readonly number[];
  folder: string;
  progress: Progress;
  signal: AbortSignal;
  /** asked for each file that is whole, one at a time */
  onWritten(entry: FileEntry): Promise<void>;
}

/**
 * Writes the missing parts, side by side where it is worth it. Which lane writes what depends on chance; the bytes do not.
 * When the signal says so, or when one lane fails, all of them end at once and their half-written files go.
 */
export async function writeParts(work: Work, threads = threadsFor(work)): Promise<void> {
  const { world, request, folder, parts, signal } = work;
  const shared = threads > 0 ? shareColumns(world) : world;
  const lanes = threads === 0 ? [ownLane(parts, folder)] : [];
  for (let i = 0; i < threads; i++) lanes.push(threadLane({ world: shared, request, folder }));
  const underWay = new Set<string>();
  try {
    await Promise.race([writeOnLanes(work, lanes, underWay), rejectionOf(signal)]);
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
    await Promise.all([...underWay].map((file) => rm(unfinished(path.join(folder, file)), { force: true })));
  }
}

async function writeOnLanes(work: Work, lanes: readonly Lane[], underWay: Set<string>): Promise<void> {
  const { parts, missing, progress, onWritten } = work;
  const total = rowsOf(work);
  let next = 0;
  let done = 0;
  let noted = Promise.resolve();
  const writeNext = async (lane: Lane): Promise<void> => {
    for (let i = next++; i < missing.length; i = next++) {
      const index = missing[i] as number;
      const { path: file, rows } = parts[index] as Part;
      underWay.add(file);
      const written = await lane.write(index, (more) => {
        done += more;
        progress.show({ label: "writing", done, total, unit: "rows", detail: file });
      });
      underWay.delete(file);
      noted = noted.then(() => onWritten({ path: file, rows, ...written }));
      await noted;
    }
  };
  await Promise.all(lanes.map(writeNext));
}

/** A promise that only ever rejects: when the signal is given. */
function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function threadsFor(work: Work): number {
  return rowsOf(work) < ROWS_WORTH_A_THREAD ? 0 : Math.min(MOST_THREADS, availableParallelism(), work.missing.length);
}

function rowsOf({ parts, missing }: Work): number {
  return missing.reduce((sum, index) => sum + (parts[index]?.rows ?? 0), 0);
}
