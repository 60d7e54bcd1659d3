import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDataFolder } from "./data-folder-lock";

describe("the lock of a data folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "glassfeed-lock-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const leaveLock = async (pid: number, host = os.hostname()) => {
    await mkdir(path.join(folder, "in-use.lock"));
    await writeFile(path.join(folder, "in-use.json"), JSON.stringify({ pid, host }));
  };

  it("is free again once it is released", async () => {
    const release = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toThrow();
    await release();
    expect(await readdir(folder)).toEqual([]);
    await (await lockDataFolder(folder))();
  });

  it("names the process that holds it, and what to do", async () => {
    await leaveLock(process.ppid);
    await expect(lockDataFolder(folder)).rejects.toThrow(
      new RegExp(`process ${process.ppid} .*DATA_DIR.*DATABASE_URL`),
    );
    await rm(path.join(folder, "in-use.json"));
    await leaveAnotherHost();
    await expect(lockDataFolder(folder)).rejects.toThrow("on elsewhere");
  });

  it("is taken over at once from a process that was killed", async () => {
    await leaveLock(2 ** 22 + 1);
    await (await lockDataFolder(folder))();
  });

  async function leaveAnotherHost() {
    await writeFile(path.join(folder, "in-use.json"), JSON.stringify({ pid: 2 ** 22 + 1, host: "elsewhere" }));
  }
});
