import { kmeans } from "ml-kmeans";
import { holdPoints } from "@/lib/engine/clustering/hold-points";
import { initialiseCentroids } from "@/lib/engine/clustering/initialise-centroids";
import { labelsOf, lloydSteps } from "@/lib/engine/clustering/lloyd-iterations";
import type { Points } from "@/lib/engine/clustering/points";
import { fitSphericalKMeans } from "@/lib/engine/clustering/spherical-k-means";
import { adjustedRandIndex } from "@/lib/engine/metrics/adjusted-rand-index";
import { sharedColumn } from "@/lib/engine/numeric/columns";
import { runInline } from "@/lib/engine/parallel/run";
import type { Steps } from "@/lib/engine/parallel/steps";
import { sfc32 } from "@/lib/engine/random/random";
import { plantedProfiles } from "@/lib/testing/planted-profiles";
import { runOnThreads } from "@/lib/worlds/run-on-threads";
import { median, report, rounded } from "./report";
import { type ScikitFit, ScikitLearn } from "./scikit-learn";

/**
 * K-means on planted profiles (64 columns, 24 clusters in families of three siblings), two threads each, side by side
 * in one run. First the same work: ordinary k-means from the same k-means++ start with the same stopping rule, so the
 * same iterations. Then what it is for: how long until the planted clusters are found.
 * Medians of paired runs; ours copy the points in, and in the second table find the start too.
 * `tsx lib/bench/clustering.ts [profiles …]`
 */
const CLUSTERS = 24;
const THREADS = 2;
const TOLERANCE = 1e-4;
const MOST_ITERATIONS = 300;
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000];
const isLarge = (profiles: number) => profiles > 100_000;
const repetitions = (profiles: number) => (isLarge(profiles) ? 3 : 5);
const seeds = (profiles: number) => (isLarge(profiles) ? 3 : 10);
/** Its ten starts at 100,000 take half a minute a seed. */
const scikitSeeds = (profiles: number) => (profiles > 10_000 ? 3 : 10);

interface Timed<T> {
  readonly ms: number;
  readonly processorMs: number;
  readonly result: T;
}

function planted(profiles: number, seed: number) {
  const drawn = plantedProfiles(profiles, 64, CLUSTERS, seed, 0.12);
  const rows = sharedColumn("f32", drawn.rows.length);
  rows.set(drawn.rows);
  return { ...drawn, rows };
}

/** Ordinary k-means of ours from a given start. */
function* fromStart(points: Points, start: Float64Array): Steps<{ inertia: number; iterations: number }> {
  const { held, squares } = yield* holdPoints(points, CLUSTERS);
  const options = { kind: "means", tolerance: TOLERANCE, maxIterations: MOST_ITERATIONS, squares } as const;
  const { inertia, iterations } = yield* lloydSteps(held, start, options);
  labelsOf(held);
  return { inertia, iterations };
}

/** Timed on threads that are running and warm, as scikit-learn's are. */
function onThreads<T>(points: Points, steps: (points: Points) => Steps<T>): Promise<Timed<T>> {
  function* measured(): Steps<Timed<T>> {
    yield* steps({ ...points, count: Math.min(points.count, 20_000) });
    const processor = process.cpuUsage();
    const began = performance.now();
    const result = yield* steps(points);
    const ms = performance.now() - began;
    const { user, system } = process.cpuUsage(processor);
    return { ms, processorMs: (user + system) / 1_000, result };
  }
  return runOnThreads(measured(), { threads: THREADS });
}

const times = (theirs: readonly { ms: number }[], ours: readonly { ms: number }[]) =>
  theirs.length > 0 ? rounded(median(theirs.map(({ ms }) => ms)) / median(ours.map(({ ms }) => ms))) : null;
const processors = (of: readonly { processorMs: number }[]) => of.map(({ processorMs }) => ({ ms: processorMs }));
const milliseconds = (of: readonly { ms: number }[]) =>
  of.length > 0 ? Math.round(median(of.map(({ ms }) => ms))) : null;

async function sameWork(profiles: number, scikit: ScikitLearn | null) {
  const points = planted(profiles, 1);
  const start = initialiseCentroids(runInline(holdPoints(points, CLUSTERS)).held, CLUSTERS, sfc32(7));
  scikit?.give(points.rows);
  const ours: Timed<{ inertia: number; iterations: number }>[] = [];
  const theirs: ScikitFit[] = [];
  for (let i = 0; i < repetitions(profiles); i++) {
    ours.push(await onThreads(points, (some) => fromStart(some, start)));
    const wanted = { clusters: CLUSTERS, tolerance: TOLERANCE, iterations: MOST_ITERATIONS, starts: 1, seed: 1 };
    if (scikit) theirs.push(await scikit.fit({ ...wanted, start: Float32Array.from(start) }));
  }
  const { inertia, iterations } = (ours[0] as (typeof ours)[number]).result;
  const package_ = isLarge(profiles) ? [] : [mlKMeans(points, start, iterations)];
  return {
    profiles,
    "ours ms": milliseconds(ours),
    iterations,
    "scikit-learn ms": milliseconds(theirs),
    "its iterations": theirs[0]?.iterations ?? null,
    "inertia differs by": theirs[0] ? Number(Math.abs(inertia / theirs[0].inertia - 1).toExponential(1)) : null,
    "× scikit-learn": times(theirs, ours),
    "× its processor time": times(processors(theirs), processors(ours)),
    "ml-kmeans ms": milliseconds(package_),
    "× ml-kmeans": times(package_, ours),
  };
}

/** The npm package, once, with as many iterations as ours. */
function mlKMeans(points: Points, start: Float64Array, iterations: number): { ms: number } {
  const table = (values: Float32Array | Float64Array) =>
    Array.from({ length: values.length / points.width }, (_, i) =>
      Array.from(values.subarray(i * points.width, (i + 1) * points.width)),
    );
  const data = table(points.rows);
  const began = performance.now();
  kmeans(data, CLUSTERS, { initialization: table(start), maxIterations: iterations, tolerance: 0 });
  return { ms: performance.now() - began };
}

async function recovery(profiles: number, scikit: ScikitLearn | null) {
  const ours: Timed<unknown>[] = [];
  const theirs: ScikitFit[] = [];
  const scores: number[] = [];
  const itsScores: number[] = [];
  const starts = isLarge(profiles) ? 1 : 10;
  for (let seed = 1; seed <= seeds(profiles); seed++) {
    const points = planted(profiles, seed);
    const fit = await onThreads(points, (some) =>
      fitSphericalKMeans(some, { clusters: CLUSTERS, random: sfc32(seed) }),
    );
    ours.push(fit);
    scores.push(adjustedRandIndex(fit.result.labels, points.labels));
    if (!scikit || seed > scikitSeeds(profiles)) continue;
    scikit.give(points.rows);
    const wanted = { clusters: CLUSTERS, tolerance: TOLERANCE, iterations: MOST_ITERATIONS, starts, seed };
    const other = await scikit.fit(wanted);
    theirs.push(other);
    itsScores.push(adjustedRandIndex(other.labels, points.labels));
  }
  return {
    profiles,
    "ours ms": milliseconds(ours),
    "seeds with ARI ≥ .99": `${scores.filter((score) => score >= 0.99).length} of ${scores.length}`,
    "least ARI": rounded(Math.min(...scores), 3),
    "scikit-learn ms": milliseconds(theirs),
    "its starts": starts,
    "its best ARI": itsScores.length > 0 ? rounded(Math.max(...itsScores), 3) : null,
    "× scikit-learn": times(theirs, ours),
    "× its processor time": times(processors(theirs), processors(ours)),
  };
}

const scikit = ScikitLearn.open();
const about = await scikit?.about();
const peer = about
  ? `scikit-learn ${about.version} on ${about.pools.join(", ")}`
  : "scikit-learn was not found (Debian: python3-sklearn): skipped";
const work = [];
for (const profiles of SIZES) work.push(await sameWork(profiles, scikit));
report("clustering", work, [
  peer,
  "goal: 2.5 × scikit-learn at 100,000, 3.5 × at 1,000,000; 100 × ml-kmeans; inertia within 1e-4",
]);
const found = [];
for (const profiles of SIZES) found.push(await recovery(profiles, scikit));
report("clustering-recovery", found, [peer, "goal: ARI ≥ .99 on 9 of 10 seeds; 30 × at 100,000, 10 × at 1,000,000"]);
scikit?.close();
