import { spawnSync } from "node:child_process";
import { median, report, rounded } from "./report";

/**
 * The feed loop for a population against the same loop in numpy, users × videos × steps of ten videos: exact top ten of
 * the catalogue, and candidate pools. Every run in a process of its own, ours and theirs taking turns; medians, and ratios
 * of medians. Two threads each: numpy once as it comes (BLAS on two threads), once with two chunks of users at a time.
 * `tsx lib/bench/simulate.ts [runs]`
 */
const SIZES = [
  { users: 1_000, videos: 1_000, steps: 100 },
  { users: 10_000, videos: 2_000, steps: 50 },
  { users: 50_000, videos: 5_000, steps: 20 },
];
const RUNS = Number(process.argv[2] ?? 5);
/** numpy takes minutes at the largest size. */
const runsOf = (users: number) => (users > 10_000 ? Math.min(RUNS, 3) : RUNS);
const THREADS = 2;
const SEED = 7;
const GOAL = { exact: 8, pooled: 30, megabytes: 150, quality: 0.02 };
/** Debian's numpy first: it runs on whichever BLAS the system has. */
const PYTHONS = ["/usr/bin/python3", "python3"];
const PUBLISHED = [
  "T-RECS, published peer, another run on this kind of machine: 13.8k watches/s at 1,000 × 1,000,",
  "6.8k/s and 3.1 GB at 10,000 × 2,000, out of memory at 50,000 × 5,000",
];

interface Run {
  milliseconds: number;
  wholeSeconds: number;
  processorSeconds: number;
  watches: number;
  watched: number;
  cosine: number;
  peakMegabytes: number;
  scansPerStep?: number;
}

/** A small nursery for garbage costs no time here and saves each thread tens of megabytes. */
const ours = ["--max-semi-space-size=1", "--import", "tsx", "lib/bench/simulate-run.ts"];
const theirs = ["lib/bench/simulate.py"];
const python = PYTHONS.find((name) => spawnSync(name, ["-c", "import numpy"]).status === 0);
if (python === undefined) console.log("numpy was not found (Debian: python3-numpy); its rows are missing");
else console.log(about(python));

const rows = SIZES.flatMap(({ users, videos, steps }) => {
  const size = [users, videos, steps, SEED].map(String);
  const variants: Record<string, () => Run> = {
    exact: () => run(process.execPath, [...ours, "exact", ...size, String(THREADS)]),
    pooled: () => run(process.execPath, [...ours, "pooled", ...size, String(THREADS)]),
  };
  if (python !== undefined) {
    variants["numpy, BLAS on 2 threads"] = () => run(python, [...theirs, ...size, "1"]);
    variants["numpy, 2 chunks at a time"] = () => run(python, [...theirs, ...size, "2"]);
  }
  const runs: Record<string, Run[]> = {};
  for (let i = 0; i < runsOf(users); i++)
    for (const [name, once] of Object.entries(variants)) runs[name] = [...(runs[name] ?? []), once()];
  return Object.keys(variants).map((name) => row(`${users} × ${videos} × ${steps}`, name, runs));
});
report("simulate", rows, [
  `goal: exact ${GOAL.exact} times and pooled ${GOAL.pooled} times numpy; pooled within ${GOAL.quality * 100} % of exact in quality; under ${GOAL.megabytes} MB`,
  "loop: from ready threads to the result; whole: from the start of the process to its end, Node's and Python's start included",
  "peak MB: whole processes; ours with tsx, which compiles TypeScript in every thread and takes about 60 MB of it",
  "processor: seconds of both cores, the whole process; on a busy machine its ratio says more than the clock's",
  PUBLISHED.join(" "),
]);

function run(command: string, arguments_: string[]): Run {
  const began = performance.now();
  const child = spawnSync(command, arguments_, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (child.status !== 0) throw new Error(`${command} ${arguments_.join(" ")} ended with status ${child.status}`);
  return { ...(JSON.parse(child.stdout) as Run), wholeSeconds: (performance.now() - began) / 1000 };
}

function row(size: string, name: string, runs: Readonly<Record<string, readonly Run[]>>) {
  const of = (variant: string, key: keyof Run) => median((runs[variant] ?? []).map((one) => one[key] ?? Number.NaN));
  const times = (key: keyof Run, peer: string) =>
    runs[peer] === undefined ? null : rounded(of(peer, key) / of(name, key));
  const [, , blas = "", chunks = ""] = Object.keys(runs);
  return {
    size,
    feed: name,
    "M watches/s": rounded(of(name, "watches") / of(name, "milliseconds") / 1000, 3),
    "loop s": rounded(of(name, "milliseconds") / 1000, 2),
    "whole s": rounded(of(name, "wholeSeconds"), 2),
    "processor s": rounded(of(name, "processorSeconds"), 2),
    "peak MB": Math.round(of(name, "peakMegabytes")),
    "mean watched": rounded(of(name, "watched"), 4),
    cosine: rounded(of(name, "cosine"), 4),
    "scans a step": name === "exact" || name === "pooled" ? rounded(of(name, "scansPerStep"), 2) : null,
    "× numpy": times("milliseconds", blas),
    "× numpy, whole": times("wholeSeconds", blas),
    "× numpy, processor": times("processorSeconds", blas),
    "× numpy, 2 chunks": times("milliseconds", chunks),
    runs: runs[name]?.length ?? 0,
  };
}

function about(command: string): string {
  const { stdout } = spawnSync(command, [...theirs, "100", "100", "1", "1", "1"], { encoding: "utf8" });
  const { numpy, blas } = JSON.parse(stdout) as { numpy: string; blas: string[] };
  return `numpy ${numpy} on ${blas.join(", ")}`;
}
