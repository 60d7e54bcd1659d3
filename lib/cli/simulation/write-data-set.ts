import path from "node:path";
import { CommandError } from "./command-error";
import type { Flags } from "./flags";
import { type FileEntry, type Manifest, newManifest, writeManifest } from "./manifest";
import { obtainWorld } from "./obtain-world";
import { inspectFolder } from "./output-folder";
import { type Part, partsOf } from "./parts";
import type { Progress } from "./progress";
import { writeWholeFile } from "./whole-file";
import { wholeFilesOf } from "./whole-files-of";

export interface Outcome {
  manifest: Manifest;
  /** files that a run before this one had written, and that are whole */
  kept: number;
  rowsWritten: number;
  buildSeconds: number;
  writeSeconds: number;
}

/**
 * The whole command after its flags: looks at the folder, builds the world, writes what is missing. The manifest is
 * written before the first part and after each, so whatever ends the run leaves a folder that --resume can go on from.
 * stopSignal: asked when writing begins; until then whoever wants to stop the process may just end it.
 */
export async function writeDataSet(flags: Flags, progress: Progress, stopSignal: () => AbortSignal): Promise<Outcome> {
  const begun = newManifest(flags);
  const found = await inspectFolder(flags.out, flags.resume, begun);
  const whole = found ? await wholeFilesOf(flags.out, found, progress) : new Map<string, FileEntry>();
  if (found?.complete && whole.size === found.files.length) {
    return { manifest: found, kept: whole.size, rowsWritten: 0, buildSeconds: 0, writeSeconds: 0 };
  }
  if (found === null) await writeManifest(flags.out, begun);

  const startMs = performance.now();
  const world = await obtainWorld(flags, progress);
  refuseOtherWorld(found, world.hash);
  const builtMs = performance.now();

  const parts = partsOf(world, flags);
  const kept = whole.size;
  const missing = parts.filter((part) => !whole.has(part.path));
  const note = async (complete: boolean): Promise<Manifest> => {
    const files = parts.flatMap((part) => whole.get(part.path) ?? []);
    const manifest = { ...begun, worldHash: world.hash, complete, files };
    await writeManifest(flags.out, manifest);
    return manifest;
  };
  await note(false);
  const rowsWritten = await writeParts(missing, flags.out, progress, stopSignal(), async (entry) => {
    whole.set(entry.path, entry);
    await note(false);
  });
  return {
    manifest: await note(true),
    kept,
    rowsWritten,
    buildSeconds: (builtMs - startMs) / 1_000,
    writeSeconds: (performance.now() - builtMs) / 1_000,
  };
}

/** The engine's version says that worlds are the same; if it was not raised when it should have been, the hash knows. */
function refuseOtherWorld(found: Manifest | null, hash: string): void {
  if (found === null || found.worldHash === null || found.worldHash === hash) return;
  throw new CommandError(
    `--resume cannot go on here: the folder was begun with world ${found.worldHash}, these flags now give world ${hash}.`,
    2,
  );
}

async function writeParts(
  parts: readonly Part[],
  folder: string,
  progress: Progress,
  signal: AbortSignal,
  onWritten: (entry: FileEntry) => Promise<void>,
): Promise<number> {
  const total = parts.reduce((sum, part) => sum + (part.rows ?? 0), 0);
  let done = 0;
  for (const part of parts) {
    const show = () => progress.show({ label: "writing", done, total, unit: "rows", detail: part.path });
    signal.throwIfAborted();
    show();
    const written = await writeWholeFile(path.join(folder, part.path), (write) =>
      part.fill(write, (rows) => {
        signal.throwIfAborted();
        done += rows;
        show();
      }),
    );
    await onWritten({ path: part.path, rows: part.rows, ...written });
  }
  return total;
}
