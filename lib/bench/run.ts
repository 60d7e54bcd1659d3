import { spawnSync } from "node:child_process";
import { machine } from "./report";

/** `npm run bench [name …]`: every benchmark in a process of its own, so that none warms another up. */
const BENCHMARKS = [
  "clustering",
  "cluster-count",
  "world",
  "learning-curve",
  "learn",
  "feeds",
  "simulate",
  "admin-pages",
  "exposure",
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  console.error(`unknown benchmark ${unknown.join(", ")}; there are ${BENCHMARKS.join(", ")}`);
  process.exit(1);
}
console.log(`${machine()}; read ratios, not seconds. Results also go to .glassfeed/bench as JSON.`);
for (const name of asked.length > 0 ? asked : BENCHMARKS) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", `lib/bench/${name}.ts`], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
