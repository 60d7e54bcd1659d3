import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import type { PackedWorld } from "./packed-world";

const MAGIC = "GLASSFEED WORLD\n";
const PREFIX_BYTES = 32;
const ALIGNMENT = 64;
/** A default world is some 20 MB; the least recently used files beyond this many are removed. */
export const MAX_SNAPSHOTS = 16;

interface Header {
  key: string;
  bodyBytes: number;
  sha256: string;
  shape: unknown;
}

export function snapshotPath(folder: string, key: string): string {
  return path.join(folder, `${key}.bin`);
}

/**
 * File: magic (16 bytes), header length (u32), zeros up to 32, header JSON, zeros up to 64, body.
 * Written under another name, synced, then renamed: a reader sees the whole file or none.
 */
export async function writeSnapshot(folder: string, key: string, packed: PackedWorld): Promise<void> {
  await mkdir(folder, { recursive: true });
  const body = new Uint8Array(packed.body);
  const header: Header = { key, bodyBytes: body.byteLength, sha256: sha256(body), shape: packed.shape };
  const json = Buffer.from(JSON.stringify(header));
  const head = Buffer.alloc(bodyOffset(json.byteLength));
  head.write(MAGIC, "latin1");
  head.writeUInt32LE(json.byteLength, MAGIC.length);
  json.copy(head, PREFIX_BYTES);

  const temporary = `${snapshotPath(folder, key)}.${process.pid}.tmp`;
  const file = await open(temporary, "w");
  try {
    await writeAll(file, head, 0);
    await writeAll(file, body, head.byteLength);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, snapshotPath(folder, key));
  await removeOldest(folder);
}

/** The snapshot of `key`, or null when there is none or it is not whole, not ours or not this world's. */
export async function readSnapshot(folder: string, key: string): Promise<PackedWorld | null> {
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
    const body = new SharedArrayBuffer(header.bodyBytes);
    const bytes = await readExactly(file, new Uint8Array(body), bodyOffset(jsonBytes));
    if (sha256(bytes) !== header.sha256) return null;
    await utimes(name, new Date(), new Date()).catch(() => undefined);
    return { shape: header.shape, body };
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

function bodyOffset(jsonBytes: number): number {
  return Math.ceil((PREFIX_BYTES + jsonBytes) / ALIGNMENT) * ALIGNMENT;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
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
