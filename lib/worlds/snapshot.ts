import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { Scenario } from "@/lib/domain/scenario";
import { runInline } from "@/lib/engine/parallel/run";
import { fingerprintColumns } from "@/lib/engine/world/fingerprint-columns";
import type { World } from "@/lib/engine/world/world";
import { placeColumns, viewColumns } from "./column-places";

const MAGIC = "GLASSFEED WORLD\n";
const PREFIX_BYTES = 32;
const ALIGNMENT = 64;
const READ_BYTES = 32 * 1024 * 1024;
/** A default world is some 20 MB; the least recently used files beyond this many are removed. */
export const MAX_SNAPSHOTS = 16;

interface Header {
  key: string;
  bodyBytes: number;
  shape: unknown;
}

export function snapshotPath(folder: string, key: string): string {
  return path.join(folder, `${key}.bin`);
}

/**
 * File: magic (16 bytes), header length (u32), zeros up to 32, header JSON, zeros up to 64, body.
 * Written under another name, synced, then renamed: a reader sees the whole file or none.
 */
export async function writeSnapshot(folder: string, key: string, world: World): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { scenario: _, ...rest } = world;
  const { shape, columns, bodyBytes } = placeColumns(rest);
  const json = Buffer.from(JSON.stringify({ key, bodyBytes, shape } satisfies Header));
  const head = Buffer.alloc(bodyOffset(json.byteLength));
  head.write(MAGIC, "latin1");
  head.writeUInt32LE(json.byteLength, MAGIC.length);
  json.copy(head, PREFIX_BYTES);

  const temporary = `${snapshotPath(folder, key)}.${process.pid}.tmp`;
  const file = await open(temporary, "w");
  try {
    await writeAll(file, head, 0);
    for (const { offset, bytes } of columns) await writeAll(file, bytes, head.byteLength + offset);
    await file.truncate(head.byteLength + bodyBytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, snapshotPath(folder, key));
  await removeOldest(folder);
}

/**
 * The world of `key`, or null when there is no file of it or it is not whole, not ours or not this world's: the world's
 * own hash is worked out again from what was read, at several bytes a nanosecond.
 */
export async function readSnapshot(folder: string, key: string, scenario: Scenario): Promise<World | null> {
  const name = snapshotPath(folder, key);
  let file: FileHandle;
  try {
    file = await open(name, "r");
  } catch {
    return null;
  }
  try {
    const prefix = await readExactly(file, Buffer.alloc(PREFIX_BYTES), 0);
    if (prefix.toString("latin1", 0, MAGIC.length) !== MAGIC) return null;
    const jsonBytes = prefix.readUInt32LE(MAGIC.length);
    const { size } = await file.stat();
    if (jsonBytes > size) return null;
    const json = await readExactly(file, Buffer.alloc(jsonBytes), PREFIX_BYTES);
    const header = JSON.parse(json.toString("utf8")) as Header;
    if (header.key !== key || size !== bodyOffset(jsonBytes) + header.bodyBytes) return null;
    const body = await readBody(file, bodyOffset(jsonBytes), header.bodyBytes);
    const { hash, seed, ...columns } = viewColumns(header.shape, body) as Omit<World, "scenario">;
    if (runInline(fingerprintColumns(columns)) !== hash) return null;
    await utimes(name, new Date(), new Date()).catch(() => undefined);
    return { scenario, seed, hash, ...columns };
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** Several reads at a time: most of the time goes into giving the process the memory, which each does for its part. */
async function readBody(file: FileHandle, position: number, bytes: number): Promise<SharedArrayBuffer> {
  const body = new SharedArrayBuffer(bytes);
  let next = 0;
  const readOn = async () => {
    while (next < bytes) {
      const from = next;
      next += READ_BYTES;
      const part = new Uint8Array(body, from, Math.min(READ_BYTES, bytes - from));
      await readExactly(file, part, position + from);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, readOn));
  return body;
}

function bodyOffset(jsonBytes: number): number {
  return Math.ceil((PREFIX_BYTES + jsonBytes) / ALIGNMENT) * ALIGNMENT;
}

async function readExactly<T extends Uint8Array>(file: FileHandle, target: T, position: number): Promise<T> {
  for (let done = 0; done < target.byteLength; ) {
    const { bytesRead } = await file.read(target, done, target.byteLength - done, position + done);
    if (bytesRead === 0) throw new RangeError("The snapshot ends too early.");
    done += bytesRead;
  }
  return target;
}

async function writeAll(file: FileHandle, source: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < source.byteLength; ) {
    const { bytesWritten } = await file.write(source, done, source.byteLength - done, position + done);
    done += bytesWritten;
  }
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".bin"));
  if (names.length <= MAX_SNAPSHOTS) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, usedMs: (await stat(path.join(folder, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.usedMs - a.usedMs);
  await Promise.all(aged.slice(MAX_SNAPSHOTS).map(({ name }) => rm(path.join(folder, name), { force: true })));
}
