import { createHash, type Hash } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

/** The name of a file until it is whole. */
export const unfinished = (file: string): string => `${file}.partial`;

/** Hands bytes over; they may be written over once the promise is kept. */
export type WriteBytes = (bytes: Uint8Array) => Promise<void>;
export type Fill = (write: WriteBytes) => Promise<void>;

export interface WrittenFile {
  bytes: number;
  sha256: string;
}

/**
 * Writes one file so that it is there whole or not at all: under another name, synced, renamed, the folder synced. When
 * `fill` fails, the half-written file goes.
 */
export async function writeWholeFile(file: string, fill: Fill): Promise<WrittenFile> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = unfinished(file);
  const hash = createHash("sha256");
  const handle = await open(temporary, "w");
  try {
    const bytes = await fillAndSync(handle, hash, fill);
    await handle.close();
    await rename(temporary, file);
    await syncFolder(path.dirname(file));
    return { bytes, sha256: hash.digest("hex") };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw namingFile(error, file);
  }
}

/** A full disk is told by a file handle, which does not say of which file. */
function namingFile(error: unknown, file: string): unknown {
  const failure = error as NodeJS.ErrnoException;
  if (failure?.code && !failure.path) failure.path = file;
  return error;
}

async function fillAndSync(handle: FileHandle, hash: Hash, fill: Fill): Promise<number> {
  let total = 0;
  await fill(async (bytes) => {
    hash.update(bytes);
    for (let done = 0; done < bytes.byteLength; ) {
      done += (await handle.write(bytes, done, bytes.byteLength - done)).bytesWritten;
    }
    total += bytes.byteLength;
  });
  await handle.sync();
  return total;
}

/** A rename is on the disk only when its folder is. Where a folder cannot be opened (Windows), the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Size and hash of a file, or null when there is none. */
export async function hashFile(file: string): Promise<WrittenFile | null> {
  const handle = await open(file, "r").catch(() => null);
  if (handle === null) return null;
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of handle.createReadStream({ highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
