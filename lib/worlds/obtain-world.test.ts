import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "@/lib/domain/scenario";
import { runInline } from "@/lib/engine/parallel/run";
import { fingerprintColumns } from "@/lib/engine/world/fingerprint-columns";
import type { World } from "@/lib/engine/world/world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { buildOnThreads } from "./build-on-threads";
import { placeColumns } from "./column-places";
import { obtainWorld, stopBuilding } from "./obtain-world";
import { readSnapshot, snapshotPath } from "./snapshot";
import { worldKey } from "./world-key";
import { rememberWorld, worldMemory } from "./world-memory";

const base = loadScenario("the-list");
const scenario: Scenario = {
  ...base,
  population: { ...base.population, users: 150, watchesPerUser: 30 },
  engine: { ...base.engine, clusters: 5 },
};
const SEED = 7;
const folder = mkdtempSync(path.join(tmpdir(), "glassfeed-worlds-"));
const key = worldKey(scenario, SEED);
const file = snapshotPath(folder, key);

function hashOf({ scenario: _, seed: __, hash: ___, ...columns }: World): string {
  return runInline(fingerprintColumns(columns));
}

let builds = 0;
const countedBuild: typeof buildOnThreads = (...args) => {
  builds += 1;
  return buildOnThreads(...args);
};
const obtain = (seed = SEED) => obtainWorld(scenario, seed, folder, countedBuild);

function forget(): void {
  const { ready, pending, progress } = worldMemory();
  for (const map of [ready, pending, progress]) map.clear();
}

beforeEach(() => {
  forget();
  builds = 0;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a world on disk", () => {
  it("comes back bit-identical", async () => {
    rmSync(file, { force: true });
    const built = await obtain();
    forget();
    const read = await obtain();
    expect(builds).toBe(1);
    expect(read).not.toBe(built);
    expect(read.hash).toBe(built.hash);
    expect(hashOf(read)).toBe(built.hash);
    expect(Buffer.from(read.watches.video.slice().buffer)).toEqual(Buffer.from(built.watches.video.slice().buffer));
    expect(read.users.id).toEqual(built.users.id);
    expect(read.clustering).toEqual(built.clustering);
    expect(read.users.id.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it.each([
    ["cut off in the middle", () => truncateSync(file, 50_000)],
    ["cut off in the header", () => truncateSync(file, 20)],
    ["empty", () => writeFileSync(file, "")],
    ["not ours", () => writeFileSync(file, "a picture of a cat".repeat(500))],
    [
      "changed in one bit",
      () => {
        const bytes = readFileSync(file);
        const at = bytes.length - 1000;
        bytes[at] = (bytes[at] ?? 0) ^ 4;
        writeFileSync(file, bytes);
      },
    ],
  ])("is rebuilt when its file is %s", async (_, damage) => {
    const built = await obtain();
    forget();
    damage();
    builds = 0;
    const again = await obtain();
    expect(builds).toBe(1);
    expect(hashOf(again)).toBe(built.hash);
    expect(await readSnapshot(folder, key, scenario)).not.toBeNull();
  });

  it("is not taken for another world", async () => {
    await obtain();
    const other = worldKey(scenario, SEED + 1);
    writeFileSync(snapshotPath(folder, other), readFileSync(file));
    expect(await readSnapshot(folder, other, scenario)).toBeNull();
  });

  it("leaves no half-written file behind", async () => {
    await obtain();
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a world in memory", () => {
  it("is built once for two requests at the same time", async () => {
    rmSync(file, { force: true });
    const [first, second] = await Promise.all([obtain(), obtain()]);
    expect(builds).toBe(1);
    expect(second).toBe(first);
    expect(worldMemory().pending.size).toBe(0);
  });

  it("gives way to those used after it when all together hold too much", async () => {
    const worlds = [await obtain(1), await obtain(2), await obtain(1), await obtain(3)];
    const bytes = placeColumns(worlds[0]).bodyBytes;
    const seeds = () => [...worldMemory().ready.values()].map((world) => world.seed);
    expect(seeds()).toEqual([2, 1, 3]);
    rememberWorld("another", worlds[3] as World, 3.5 * bytes);
    expect(seeds()).toEqual([1, 3, 3]);
    rememberWorld("the last", worlds[0] as World, 1);
    expect(seeds()).toEqual([1]);
  });

  it("is given up when nobody needs it any more, and can be asked for again", async () => {
    rmSync(snapshotPath(folder, worldKey(scenario, 70)), { force: true });
    const stopped = expect(obtain(70)).rejects.toThrow("stopped");
    expect(stopBuilding(scenario, 70)).toBe(true);
    await stopped;
    expect(stopBuilding(scenario, 70)).toBe(false);
    expect((await obtain(70)).seed).toBe(70);
  });

  it("reports progress while it is built, and none afterwards", async () => {
    rmSync(snapshotPath(folder, worldKey(scenario, 99)), { force: true });
    const seen: string[] = [];
    await obtainWorld(scenario, 99, folder, (s, seed, onStep) =>
      buildOnThreads(s, seed, (step) => {
        onStep?.(step);
        const progress = worldMemory().progress.get(worldKey(scenario, 99));
        if (progress) seen.push(`${progress.stage} ${progress.done <= progress.total}`);
      }),
    );
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen.map((line) => line.split(" ").at(-1)))).toEqual(new Set(["true"]));
    expect(worldMemory().progress.size).toBe(0);
  });

  it("tries again after a build that failed", async () => {
    const failing = async () => {
      throw new Error("out of memory");
    };
    await expect(obtainWorld(scenario, 55, folder, failing)).rejects.toThrow("out of memory");
    expect((await obtain(55)).seed).toBe(55);
  });
});
