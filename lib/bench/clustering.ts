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
import { ScikitLearn } from "./scikit-learn";

/**
 * K-means on planted profiles (64 columns, 24 clusters in families of three siblings), two threads each, side by side
 * in one run. First the same work: ordinary k-means from the same k-means++ start, the same stopping rule (tolerance
 * 1e-4), so the same iterations. Then what it is for: how long until the planted clusters are found.
 * Medians of paired runs; ours include copying the points in and finding the start. Sizes as arguments: `[count …]`.
 */
const CLUSTERS = 24;
const THREADS = 2;
const TOLERANCE = 1e-4;
const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];
/** Repetitions and seeds by size: the largest takes a minute a run for others. */
const repetitions = (count: number) => (count > 100_000 ? 3 : 5);
const seeds = (count: number) => (count > 100_000 ? 3 : 10);
const scikitSeeds = (count: number) => (count > 10_000 ? 3 : 10);

const scikit = ScikitLearn.open();
if (scikit === null) console.log("scikit-learn was not found (Debian: python3-sklearn); its columns are empty");
else {
  const { version, pools } = await scikit.about();
  console.log(`scikit-learn ${version} on ${pools.join(", ")}`);
}

function planted(count: number, seed: number) {
  const profiles = plantedProfiles(count, 64, CLUSTERS, seed, 0.12);
  const rows = sharedColumn("f32", profiles.rows.length);
  rows.set(profiles.rows);
  return { ...profiles, rows };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const found = (labels: ArrayLike<number>, truth: Int32Array) => adjustedRandIndex(labels, truth);
const ratio = (theirs: number, ours: number) => (theirs > 0 ? `${(theirs / ours).toFixed(1)} ×` : "");

/** Ordinary k-means of ours from a given start, copying included. */
function* fromStart(points: Points, start: Float64Array, tolerance: number, maxIterations: number) {
  const { held, squares } = yield* holdPoints(points, CLUSTERS);
  const fit = yield* lloydSteps(held, start, { kind: "means", tolerance, maxIterations, squares });
  return { ...fit, labels: labelsOf(held) };
}

/** Measures steps on threads that are running already; `before` each, something else may run. */
function* timed<T>(steps: () => Steps<T>): Steps<{ ms: number; result: T }> {
  const began = performance.now();
  const result = yield* steps();
  return { ms: performance.now() - began, result };
}

/** One set of threads for every measurement, so that nobody pays for starting them. */
function onThreads<T>(steps: () => Steps<T>): Promise<{ ms: number; result: T }> {
  return runOnThreads(
    (function* () {
      yield* steps();
      return yield* timed(steps);
    })(),
    { threads: THREADS },
  );
}

async function sameWork(count: number) {
  const points = planted(count, 1);
  const start = initialiseCentroids(runInline(holdPoints(points, CLUSTERS)).held, CLUSTERS, sfc32(7));
  scikit?.give(points.rows);
  const ours: number[] = [];
  const theirs: number[] = [];
  let inertia = 0;
  let iterations = 0;
  let difference = 0;
  for (let i = 0; i < repetitions(count); i++) {
    const { ms, result } = await onThreads(() => fromStart(points, start, TOLERANCE, 300));
    ours.push(ms);
    ({ inertia, iterations } = result);
    const asked = { clusters: CLUSTERS, tolerance: TOLERANCE, iterations: 300, starts: 1, seed: 1 };
    const other = await scikit?.fit({ ...asked, start: Float32Array.from(start) });
    if (other) {
      theirs.push(other.ms);
      difference = Math.abs(inertia / other.inertia - 1);
    }
  }
  return {
    profiles: count,
    "ours, ms": Math.round(median(ours)),
    iterations,
    "scikit-learn, ms": theirs.length > 0 ? Math.round(median(theirs)) : "",
    "inertia differs by": difference.toExponential(1),
    "scikit-learn / ours": ratio(median(theirs), median(ours)),
    ...(count <= 100_000 ? mlKMeans(points, start, iterations, median(ours)) : {}),
  };
}

/** The npm package, as many iterations as ours. */
function mlKMeans(points: Points, start: Float64Array, iterations: number, ours: number) {
  const table = (values: Float32Array | Float64Array) =>
    Array.from({ length: values.length / points.width }, (_, i) =>
      Array.from(values.subarray(i * points.width, (i + 1) * points.width)),
    );
  const data = table(points.rows);
  const began = performance.now();
  kmeans(data, CLUSTERS, { initialization: table(start), maxIterations: iterations, tolerance: 0 });
  const ms = performance.now() - began;
  return { "ml-kmeans, ms": Math.round(ms), "ml-kmeans / ours": ratio(ms, ours) };
}

async function recovery(count: number) {
  const ours: number[] = [];
  const theirs: number[] = [];
  const scores: number[] = [];
  const otherScores: number[] = [];
  const starts = count > 100_000 ? 1 : 10;
  for (let seed = 1; seed <= seeds(count); seed++) {
    const points = planted(count, seed);
    const { ms, result } = await onThreads(() =>
      fitSphericalKMeans(points, { clusters: CLUSTERS, random: sfc32(seed) }),
    );
    ours.push(ms);
    scores.push(found(result.labels, points.labels));
    if (!scikit || seed > scikitSeeds(count)) continue;
    scikit.give(points.rows);
    const other = await scikit.fit({ clusters: CLUSTERS, tolerance: TOLERANCE, iterations: 300, starts, seed });
    theirs.push(other.ms);
    otherScores.push(found(other.labels, points.labels));
  }
  return {
    profiles: count,
    "ours, ms": Math.round(median(ours)),
    "ARI ≥ .99": `${scores.filter((score) => score >= 0.99).length} of ${scores.length}`,
    "least ARI": Math.min(...scores).toFixed(3),
    "scikit-learn starts": starts,
    "scikit-learn, ms": theirs.length > 0 ? Math.round(median(theirs)) : "",
    "its best ARI": otherScores.length > 0 ? Math.max(...otherScores).toFixed(3) : "",
    "scikit-learn / ours": ratio(median(theirs), median(ours)),
  };
}

const work = [];
for (const count of SIZES) work.push(await sameWork(count));
console.table(work);
const recovered = [];
for (const count of SIZES) recovered.push(await recovery(count));
console.table(recovered);
scikit?.close();
