import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plantedProfiles } from "@/lib/testing/planted-profiles";
import { nearestCentroidsReference } from "../kernels/nearest-centroids";
import { runInline } from "../parallel/run";
import { sfc32 } from "../random/random";
import { columnOf } from "./held-points";
import { holdPoints } from "./hold-points";
import { initialiseCentroids } from "./initialise-centroids";
import { labelsOf, lloydSteps } from "./lloyd-iterations";
import type { Points } from "./points";

/** The multiple of 2^-30 nearest to a value, half to even. */
const onGrid = (value: number) => value + 6_291_456 - 6_291_456;

/** Plain Lloyd iterations without bounds: every point against every centroid, in the arithmetic of the kernels. */
function plainLloyd(points: Points, start: Float64Array, kind: "directions" | "means", iterations: number) {
  const { width } = points;
  const rows = Float32Array.from(points.rows);
  const clusters = start.length / width;
  let centroids = start;
  for (let i = 1; ; i++) {
    const rounded = Float32Array.from(centroids);
    const biases = Float32Array.from({ length: clusters }, (_, k) => {
      const row = rounded.subarray(k * width, (k + 1) * width);
      return kind === "directions" ? 0 : -0.5 * row.reduce((sum, value) => sum + value * value, 0);
    });
    const { labels } = nearestCentroidsReference(rows, rounded, biases);
    if (i === iterations) return { labels, centroids };
    const next = centroids.slice();
    for (let k = 0; k < clusters; k++) {
      const members = [...labels.keys()].filter((at) => labels[at] === k);
      const sum = Array.from({ length: width }, (_, d) =>
        members.reduce((total, at) => total + onGrid(rows[at * width + d] as number), 0),
      );
      const length =
        kind === "directions" ? Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) : members.length;
      if (length > 0)
        next.set(
          sum.map((value) => value / length),
          k * width,
        );
    }
    centroids = next;
  }
}

function boundedLloyd(points: Points, start: Float64Array, kind: "directions" | "means", maxIterations: number) {
  const clusters = start.length / points.width;
  const { held, squares } = runInline(holdPoints(points, clusters));
  const settled = runInline(lloydSteps(held, start, { kind, tolerance: -1, maxIterations, squares }));
  return { ...settled, labels: labelsOf(held) };
}

describe("lloydSteps", () => {
  it.each(["directions", "means"] as const)("gives the labels and centroids of plain iterations: %s", (kind) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0.01, max: 0.4, noNaN: true }),
        (seed, clusters, iterations, sigma) => {
          const points = plantedProfiles(300, 16, 6, seed, sigma);
          const { held } = runInline(holdPoints(points, clusters));
          const start = initialiseCentroids(held, clusters, sfc32(seed));
          const plain = plainLloyd(points, start, kind, iterations);
          const bounded = boundedLloyd(points, start, kind, iterations);
          if (new Set(plain.labels).size < clusters) return;
          expect(bounded.labels).toEqual(plain.labels);
          expect(bounded.centroids).toEqual(plain.centroids);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("reports the inertia of what it returns", () => {
    const points = plantedProfiles(500, 16, 6, 2, 0.1);
    const start = Float64Array.from(points.rows.subarray(0, 6 * 16));
    const { centroids, labels, inertia } = boundedLloyd(points, start, "means", 5);
    let expected = 0;
    labels.forEach((label, i) => {
      for (let d = 0; d < 16; d++)
        expected += ((points.rows[i * 16 + d] as number) - (centroids[label * 16 + d] as number)) ** 2;
    });
    expect(inertia).toBeCloseTo(expected, 5);
  });

  it("re-seeds an empty cluster from the point farthest from its centroid", () => {
    const rows = Float64Array.from([1, 0, 0, 0, 1, 0, 0, 0, 0.96, 0.28, 0, 0, 0, 0, 1, 0]);
    const start = Float64Array.from([1, 0, 0, 0, 0, -1, 0, 0]);
    const { labels } = boundedLloyd({ rows, count: 4, width: 4 }, start, "directions", 10);
    expect(Array.from(labels)).toEqual([0, 0, 0, 1]);
  });

  it("keeps exact sums, so that a point that leaves a cluster leaves nothing behind", () => {
    const points = plantedProfiles(400, 16, 6, 5, 0.2);
    const clusters = 6;
    const { held, squares } = runInline(holdPoints(points, clusters));
    const options = { kind: "directions", tolerance: -1, squares } as const;
    const at = held.columns;
    const sums = () => Array.from(columnOf(held, "f64", at.sums, clusters * at.width));
    const first = Float64Array.from(points.rows.subarray(0, clusters * 16));
    const other = Float64Array.from(points.rows.subarray(clusters * 16, 2 * clusters * 16));
    runInline(lloydSteps(held, first, { ...options, maxIterations: 1 }));
    const before = sums();
    runInline(lloydSteps(held, other, { ...options, maxIterations: 4 }));
    expect(sums()).not.toEqual(before);
    runInline(lloydSteps(held, first, { ...options, maxIterations: 1 }));
    expect(sums()).toEqual(before);
  });
});
