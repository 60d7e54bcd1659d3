import path from "node:path";
import type { FileEntry, Manifest } from "./manifest";
import type { Progress } from "./progress";
import { hashFile } from "./whole-file";

/** The files of a manifest that are on the disk as they were written: those that need not be written again. */
export async function wholeFilesOf(
  folder: string,
  manifest: Manifest,
  progress: Progress,
): Promise<Map<string, FileEntry>> {
  const whole = new Map<string, FileEntry>();
  const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  let done = 0;
  for (const entry of manifest.files) {
    progress.show({ label: "checking", done, total, unit: "MB", detail: entry.path });
    const found = await hashFile(path.join(folder, entry.path));
    if (found?.sha256 === entry.sha256) whole.set(entry.path, entry);
    else progress.say(`${entry.path} is ${found ? "not as it was written" : "gone"}; it is written again`);
    done += entry.bytes / 1e6;
  }
  return whole;
}
