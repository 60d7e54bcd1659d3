import { spawnSync } from "node:child_process";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { measures } from "@/lib/exposure/measures";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { exposureView } from "@/lib/read-models/exposure/exposure-view";
import type { MeasureInputs } from "@/lib/read-models/exposure/measure-inputs";
import { measureSet } from "@/lib/read-models/exposure/measure-set";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { buildOnThreads } from "@/lib/worlds/build-on-threads";
import { median, report, rounded } from "./report";

/**
 * All exposure measures of one set of safeguards at 10,000 and 100,000 users with 120 watches each, on one thread: first with
 * nothing known, then with the world's own columns known, as in every later look. Usefulness is not among them; the
 * world as the company holds it stands in a column of its own. `tsx lib/bench/exposure.ts [users]`
 */
const GOALS: Readonly<Record<number, number>> = { 10000: 1, 100000: 5 };
const SETS: readonly (readonly SafeguardId[])[] = [
  [],
  ["numbers"],
  ["retention"],
  ["proxy-blocklist"],
  ["aggregate-only"],
];
const SEED = 1138;
const RUNS = 3;

const [USERS = 0] = process.argv.slice(2).map(Number);
if (USERS === 0) {
  for (const users of Object.keys(GOALS)) {
    const child = spawnSync(process.execPath, ["--import", "tsx", "lib/bench/exposure.ts", users], {
      stdio: "inherit",
    });
    if (child.status !== 0) process.exit(child.status ?? 1);
  }
  process.exit(0);
}

const base = loadScenario("the-list");
const happened = await buildOnThreads({ ...base, population: { ...base.population, users: USERS } }, SEED);
const exports = { copies: 0, rows: 0, sensitiveRows: 0 };
const inputs = (key: string): MeasureInputs => ({
  key,
  happened,
  personas: [],
  group: "orientation",
  role: "trends-analyst",
  exports,
});

const rows = SETS.map((on) => {
  const [holdSeconds, held] = timed(() => holdWorld(happened, composePolicy(on).learn));
  const seconds = Array.from({ length: RUNS }, (_, run) => timed(() => measureAll(`${on.join("+")} ${run}`, on))[0]);
  return {
    safeguards: on.join(" + ") || "none",
    "held world s": rounded(holdSeconds, 2),
    "first s": rounded(seconds[0] ?? 0, 2),
    "median s": rounded(median(seconds), 2),
    "goal s": GOALS[USERS] ?? null,
  };

  function measureAll(key: string, set: readonly SafeguardId[]) {
    const view = exposureView(inputs(key), held, set);
    for (const measure of measures) measure.measure(view);
  }
});
const [wholeSeconds] = timed(() => measureSet({ inputs: inputs("whole"), held: happened, on: [], depth: "all" }));
const slowest = measures
  .map((measure) => {
    const view = exposureView(inputs(`slow ${measure.id}`), happened, []);
    return { id: measure.id, seconds: timed(() => measure.measure(view))[0] };
  })
  .sort((a, b) => b.seconds - a.seconds)
  .slice(0, 5);
report(`exposure-${USERS}`, rows, [
  `${USERS} users, ${measures.length} measures, one thread; with usefulness ${rounded(wholeSeconds, 2)} s`,
  `slowest alone: ${slowest.map(({ id, seconds }) => `${id} ${rounded(seconds, 2)} s`).join(", ")}`,
]);

function timed<T>(work: () => T): [number, T] {
  const from = performance.now();
  const result = work();
  return [(performance.now() - from) / 1000, result];
}
