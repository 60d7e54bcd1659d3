import { readdir } from "node:fs/promises";
import { CommandError } from "./command-error";
import { MANIFEST, type Manifest, readManifest, refuseOtherRun } from "./manifest";
import { unfinished } from "./whole-file";

/** What to go on from: the manifest of a run that was begun there with the same flags, or null for a fresh start. Writes nothing. */
export async function inspectFolder(folder: string, resume: boolean, wanted: Manifest): Promise<Manifest | null> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  // A run that was killed in its first moment leaves this, and nothing else.
  if (names.every((name) => name === unfinished(MANIFEST))) return null;
  if (!resume) {
    throw new CommandError(
      `--out: ${folder} is not empty. Choose another folder, or add --resume to go on with a run that was stopped.\nNothing was written.`,
      2,
    );
  }
  const found = await readManifest(folder);
  refuseOtherRun(found, wanted);
  return found;
}
