import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import lockfile from "proper-lockfile";

const STALE_MS = 10_000;

interface Holder {
  pid: number;
  host: string;
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** A killed process leaves its lock behind. It need not be waited for when it ran here and is gone. */
function isGone(holder: Holder): boolean {
  if (holder.host !== os.hostname()) return false;
  if (holder.pid === process.pid) return true;
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
  if (holder && isGone(holder)) await rm(lock, { recursive: true, force: true });
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
  await writeFile(holderFile, JSON.stringify({ pid: process.pid, host: os.hostname() } satisfies Holder));
  return async () => {
    await rm(holderFile, { force: true });
    await release();
  };
}
