import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { buildOnThreads } from "@/lib/worlds/build-on-threads";
import { readSnapshot, snapshotPath, writeSnapshot } from "@/lib/worlds/snapshot";
import { median, report, rounded } from "./report";

/**
 * From a scenario to a ready world of 10,000, 100,000 and 1,000,000 users with 120 watches each and 5,000 videos, threads
 * started and world fingerprinted included; then to its snapshot and back. Every build in a process of its own, medians.
 * `tsx lib/bench/world.ts [users …]`
 */
const GOALS: Readonly<Record<number, number>> = { 10000: 0.5, 100000: 4, 1000000: 45 };
const RUNS = (users: number) => (users > 100_000 ? 1 : 5);
const SEED = 1138;

interface Measured {
  buildSeconds: number;
  peakMegabytes: number;
  writeSeconds: number;
  loadSeconds: number;
  snapshotMegabytes: number;
}

if (process.argv[2] === "one") await measureOne(Number(process.argv[3]));
else {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.length > 0 ? asked : Object.keys(GOALS).map(Number);
  report("world", sizes.map(measureSize), [
    "goal: seconds to build, ENGINE design; load: the snapshot from the page cache",
  ]);
}

function measureSize(users: number) {
  const runs = Array.from({ length: RUNS(users) }, () => {
    const arguments_ = ["--import", "tsx", "lib/bench/world.ts", "one", String(users)];
    const child = spawnSync(process.execPath, arguments_, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    if (child.status !== 0) throw new Error(`a build of ${users} users ended with status ${child.status}`);
    return JSON.parse(child.stdout) as Measured;
  });
  const of = (name: keyof Measured) => rounded(median(runs.map((run) => run[name])), 2);
  return {
    users,
    "build s": of("buildSeconds"),
    "goal s": GOALS[users] ?? null,
    "peak MB": Math.round(of("peakMegabytes")),
    "snapshot MB": Math.round(of("snapshotMegabytes")),
    "write s": of("writeSeconds"),
    "load s": of("loadSeconds"),
    runs: runs.length,
  };
}

async function measureOne(users: number): Promise<void> {
  const base = loadScenario("the-list");
  const scenario = { ...base, population: { ...base.population, users, videos: 5_000 } };
  const folder = mkdtempSync(path.join(tmpdir(), "glassfeed-bench-"));
  try {
    const [buildSeconds, world] = await timed(() => buildOnThreads(scenario, SEED));
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    const [writeSeconds] = await timed(() => writeSnapshot(folder, "world", world));
    const [loadSeconds, read] = await timed(() => readSnapshot(folder, "world", scenario));
    if (read?.hash !== world.hash) throw new Error("the snapshot did not come back");
    const snapshotMegabytes = statSync(snapshotPath(folder, "world")).size / 1e6;
    console.log(JSON.stringify({ buildSeconds, peakMegabytes, writeSeconds, loadSeconds, snapshotMegabytes }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const from = performance.now();
  const result = await work();
  return [(performance.now() - from) / 1000, result];
}
