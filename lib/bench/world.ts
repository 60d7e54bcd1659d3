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

interface Built {
  buildSeconds: number;
  peakMegabytes: number;
  writeSeconds: number;
  snapshotMegabytes: number;
}

const [step, users = "0", folder = ""] = process.argv.slice(2);
if (step === "build") await buildOne(Number(users), folder);
else if (step === "load") await loadOne(Number(users), folder);
else {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.length > 0 ? asked : Object.keys(GOALS).map(Number);
  report("world", sizes.map(measureSize), [
    "goal: seconds to build, threads started and fingerprint taken; load: the snapshot from the page cache",
  ]);
}

function measureSize(count: number) {
  const runs = Array.from({ length: RUNS(count) }, () => {
    const place = mkdtempSync(path.join(tmpdir(), "glassfeed-bench-"));
    try {
      return {
        ...inOwnProcess<Built>("build", count, place),
        ...inOwnProcess<{ loadSeconds: number }>("load", count, place),
      };
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
  const of = (name: keyof Built | "loadSeconds") => rounded(median(runs.map((run) => run[name])), 2);
  return {
    users: count,
    "build s": of("buildSeconds"),
    "goal s": GOALS[count] ?? null,
    "peak MB": Math.round(of("peakMegabytes")),
    "snapshot MB": Math.round(of("snapshotMegabytes")),
    "write s": of("writeSeconds"),
    "load s": of("loadSeconds"),
    runs: runs.length,
  };
}

function inOwnProcess<T>(work: "build" | "load", count: number, place: string): T {
  const command = ["--import", "tsx", "lib/bench/world.ts", work, String(count), place];
  const child = spawnSync(process.execPath, command, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (child.status !== 0) throw new Error(`to ${work} ${count} users ended with status ${child.status}`);
  return JSON.parse(child.stdout) as T;
}

function scenarioOf(count: number) {
  const base = loadScenario("the-list");
  return { ...base, population: { ...base.population, users: count, videos: 5_000 } };
}

async function buildOne(count: number, place: string): Promise<void> {
  const [buildSeconds, world] = await timed(() => buildOnThreads(scenarioOf(count), SEED));
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const [writeSeconds] = await timed(() => writeSnapshot(place, "world", world));
  const snapshotMegabytes = statSync(snapshotPath(place, "world")).size / 1e6;
  console.log(JSON.stringify({ buildSeconds, peakMegabytes, writeSeconds, snapshotMegabytes } satisfies Built));
}

async function loadOne(count: number, place: string): Promise<void> {
  const [loadSeconds, world] = await timed(() => readSnapshot(place, "world", scenarioOf(count)));
  if (world === null) throw new Error("the snapshot did not come back");
  console.log(JSON.stringify({ loadSeconds }));
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const from = performance.now();
  const result = await work();
  return [(performance.now() - from) / 1000, result];
}
