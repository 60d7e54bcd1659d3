import { CommandError } from "./command-error";
import type { Flags } from "./flags";
import { type FileEntry, type Manifest, newManifest, writeManifest } from "./manifest";
import { obtainWorld } from "./obtain-world";
import { inspectFolder } from "./output-folder";
import { partsOf } from "./parts";
import type { Progress } from "./progress";
import { wholeFilesOf } from "./whole-files-of";
import { writeParts } from "./write-parts";

export interface Outcome {
  manifest: Manifest;
  /** files that a run before this one had written, and that are whole */
  kept: number;
  rowsWritten: number;
  buildSeconds: number;
  writeSeconds: number;
}

interface Surroundings {
  progress: Progress;
  /** asked when writing begins; until then whoever wants to stop the process may just end it */
  stopSignal: () => AbortSignal;
  /** to write with; as many as there are cores by default, none for a small data set */
  threads?: number;
  obtain?: typeof obtainWorld;
}

/**
 * The whole command after its flags: looks at the folder, builds the world, writes what is missing. The manifest is
 * written before the first part and after each, so whatever ends the run leaves a folder that --resume can go on from.
 */
export async function writeDataSet(
  flags: Flags,
  { progress, stopSignal, threads, obtain = obtainWorld }: Surroundings,
): Promise<Outcome> {
  const begun = newManifest(flags);
  const found = await inspectFolder(flags.out, flags.resume, begun);
  const whole = found ? await wholeFilesOf(flags.out, found, progress) : new Map<string, FileEntry>();
  if (found?.complete && whole.size === found.files.length) {
    return { manifest: found, kept: whole.size, rowsWritten: 0, buildSeconds: 0, writeSeconds: 0 };
  }
  if (found === null) await writeManifest(flags.out, begun);

  const startMs = performance.now();
  const world = await obtain(flags, progress);
  refuseOtherWorld(found, world.hash);
  const builtMs = performance.now();

  const parts = partsOf(world, flags);
  const kept = whole.size;
  const note = async (complete: boolean): Promise<Manifest> => {
    const files = parts.flatMap((part) => whole.get(part.path) ?? []);
    const manifest = { ...begun, worldHash: world.hash, complete, files };
    await writeManifest(flags.out, manifest);
    return manifest;
  };
  await note(false);
  const missing = parts.flatMap((part, index) => (whole.has(part.path) ? [] : [index]));
  const onWritten = async (entry: FileEntry) => {
    whole.set(entry.path, entry);
    await note(false);
  };
  const work = { world, request: flags, parts, missing, folder: flags.out, progress, onWritten };
  await writeParts({ ...work, signal: stopSignal() }, threads);
  return {
    manifest: await note(true),
    kept,
    rowsWritten: missing.reduce((sum, index) => sum + (parts[index]?.rows ?? 0), 0),
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
