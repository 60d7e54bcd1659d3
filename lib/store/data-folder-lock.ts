import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import lockfile from "proper-lockfile";

const STALE_MS = 10_000;

interface Holder {
  pid: number;
  host: string;
}

/** Folders this process holds. On globalThis, because each bundle has its own copy of this module. */
const shared = globalThis as { glassfeedHeldFolders?: Set<string> };
shared.glassfeedHeldFolders ??= new Set();
const held = shared.glassfeedHeldFolders;

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/**
 * A killed process leaves its lock behind. It need not be waited for when it ran here and is gone; in a container the
 * next process often gets the same number.
 */
function isGone(holder: Holder, folder: string): boolean {
  if (holder.host !== os.hostname()) return false;
  if (holder.pid === process.pid) return !held.has(folder);
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/**
 * The embedded database has no guard of its own against a second process, which would destroy it.
 * Returns what gives the folder free again; throws, naming the holder, when another process has it.
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const lock = path.join(folder, "in-use.lock");
  const holderFile = path.join(folder, "in-use.json");
  const holder = await readHolder(holderFile);
  if (holder && isGone(holder, folder)) await rm(lock, { recursive: true, force: true });
  let release: () => Promise<void>;
  try {
    release = await lockfile.lock(folder, { lockfilePath: lock, stale: STALE_MS, update: STALE_MS / 4 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
    const who = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
    throw new Error(
      `The data folder ${folder} is in use by ${who}. Stop it, set DATA_DIR to another folder, or set DATABASE_URL to let several processes share a PostgreSQL server.`,
    );
  }
  held.add(folder);
  await writeFile(holderFile, JSON.stringify({ pid: process.pid, host: os.hostname() } satisfies Holder));
  return async () => {
    held.delete(folder);
    await rm(holderFile, { force: true });
    await release();
  };
}
