import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plantedProfiles } from "@/lib/testing/planted-profiles";
import { runOnThreads } from "@/lib/worlds/run-on-threads";
import { adjustedRandIndex } from "../metrics/adjusted-rand-index";
import { sharedColumn } from "../numeric/columns";
import { sfc32 } from "../random/random";
import type { Points } from "./points";
import { fitSphericalKMeans, sphericalKMeans } from "./spherical-k-means";

const points = (rows: number[][]): Points => ({
  rows: Float64Array.from(rows.flat()),
  count: rows.length,
  width: rows[0]?.length ?? 4,
});

describe("sphericalKMeans", () => {
  it("finds 24 planted clusters among 10,000 profiles on at least nine of ten seeds", { timeout: 300_000 }, () => {
    const scores = Array.from({ length: 10 }, (_, i) => {
      const planted = plantedProfiles(10_000, 64, 24, i + 1, 0.12);
      const fit = sphericalKMeans(planted, { clusters: 24, random: sfc32(100 + i) });
      return adjustedRandIndex(fit.labels, planted.labels);
    });
    const found = scores.filter((score) => score >= 0.95);
    expect(found.length, `adjusted Rand indices ${scores.map((s) => s.toFixed(3)).join(" ")}`).toBeGreaterThanOrEqual(
      9,
    );
  });

  it("gives the same result for the same stream, whatever ran before", () => {
    const planted = plantedProfiles(500, 16, 6, 3, 0.1);
    const fitted = () => sphericalKMeans(planted, { clusters: 6, random: sfc32(9) });
    expect(fitted().labels).toEqual(fitted().labels);
    expect(fitted().centroids).toEqual(fitted().centroids);
  });

  it("takes no points, one point, equal points and more clusters than points as ordinary input", () => {
    const random = () => sfc32(1);
    expect(sphericalKMeans(points([]), { clusters: 3, random: random() }).labels).toHaveLength(0);
    expect(Array.from(sphericalKMeans(points([[1, 0, 0, 0]]), { clusters: 3, random: random() }).labels)).toEqual([0]);
    const equal = sphericalKMeans(points(Array.from({ length: 20 }, () => [0, 1, 0, 0])), {
      clusters: 4,
      random: random(),
    });
    expect(new Set(equal.labels)).toEqual(new Set([0]));
    expect(equal.cohesion).toBeCloseTo(1, 12);
    const two = sphericalKMeans(
      points([
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [1, 0, 0, 0],
      ]),
      { clusters: 5, random: random() },
    );
    expect(two.labels[0]).toBe(two.labels[2]);
    expect(two.labels[0]).not.toBe(two.labels[1]);
    expect(two.cohesion).toBeCloseTo(1, 12);
  });

  it("takes an all-zero row without losing the others", () => {
    const fit = sphericalKMeans(
      points([
        [0, 0, 0, 0],
        [1, 0, 0, 0],
        [0, 1, 0, 0],
      ]),
      { clusters: 2, random: sfc32(2) },
    );
    expect(fit.labels[1]).not.toBe(fit.labels[2]);
    expect(fit.centroids.every(Number.isFinite)).toBe(true);
  });

  it("refuses numbers that are not finite, naming the row, and silly cluster counts", () => {
    const broken = points([
      [1, 0, 0, 0],
      [Number.NaN, 0, 0, 0],
    ]);
    expect(() => sphericalKMeans(broken, { clusters: 1, random: sfc32(1) })).toThrow(/row 1/);
    expect(() => sphericalKMeans(points([[1, 0, 0, 0]]), { clusters: 0, random: sfc32(1) })).toThrow(/clusters/);
  });

  it("gives the same bits on one thread, on two and on this one, with shared rows or not", {
    timeout: 60_000,
  }, async () => {
    const planted = plantedProfiles(9_000, 16, 6, 4, 0.15);
    const rows = sharedColumn("f32", planted.rows.length);
    rows.set(planted.rows);
    const alone = sphericalKMeans(planted, { clusters: 6, random: sfc32(9) });
    for (const threads of [1, 2]) {
      const steps = fitSphericalKMeans({ ...planted, rows }, { clusters: 6, random: sfc32(9) });
      expect(await runOnThreads(steps, { threads })).toEqual(alone);
    }
  });

  it("has not changed", () => {
    const planted = plantedProfiles(400, 16, 6, 3, 0.1);
    const { labels, cohesion } = sphericalKMeans(planted, { clusters: 6, random: sfc32(9) });
    expect(Array.from(labels.subarray(0, 24)).join(" ")).toMatchInlineSnapshot(
      `"1 2 2 2 5 5 0 5 2 2 5 4 2 2 4 3 3 5 0 5 2 2 2 0"`,
    );
    expect(cohesion).toMatchInlineSnapshot(`0.9324702399666478`);
  });

  it("gives everyone without a watch to the first cluster, and keeps them out of the others", () => {
    const fit = sphericalKMeans(points(Array.from({ length: 50 }, () => [0, 0, 0, 0])), {
      clusters: 3,
      random: sfc32(4),
    });
    expect(new Set(fit.labels)).toEqual(new Set([0]));
    expect(fit.cohesion).toBe(0);
    expect(fit.centroids.every((value) => value === 0)).toBe(true);
  });

  it("refuses rows longer than 1, for their length would count", () => {
    expect(() => sphericalKMeans(points([[1, 1, 0, 0]]), { clusters: 1, random: sfc32(1) })).toThrow(/row 0 is longer/);
  });

  const unit = (values: readonly number[]) => {
    const length = Math.hypot(...values);
    return length > 1e-3 ? values.map((value) => value / length) : values.map(() => 0);
  };
  const row = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }).map(unit);
  /** points with repeats and rows of zeros among them, in more or fewer clusters than there are */
  const anyPoints = fc
    .array(fc.tuple(row, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 20 })
    .map((drawn) => drawn.flatMap(([values, times]) => Array.from({ length: times }, () => values)));

  it("labels every point with its nearest centroid, and equal points alike, whatever the points", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 1, max: 40 }), fc.nat(), (rows, clusters, seed) => {
        const { labels, centroids, cohesion } = sphericalKMeans(points(rows), { clusters, random: sfc32(seed) });
        const cosine = (values: readonly number[], k: number) =>
          values.reduce((sum, value, d) => sum + value * (centroids[k * 4 + d] as number), 0);
        const reached = rows.map((values, i) => cosine(values, labels[i] as number));
        rows.forEach((values, i) => {
          const best = Math.max(...Array.from({ length: clusters }, (_, k) => cosine(values, k)));
          expect(reached[i]).toBeGreaterThanOrEqual(best - 1e-6);
          expect(labels[i]).toBe(labels[rows.findIndex((other) => other.every((value, d) => value === values[d]))]);
        });
        expect(cohesion).toBeCloseTo(reached.reduce((a, b) => a + b, 0) / rows.length, 6);
      }),
      { numRuns: 100 },
    );
  });

  it("refuses a number that is not one wherever it stands", () => {
    const bad = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    fc.assert(
      fc.property(anyPoints, fc.nat(), fc.nat({ max: 3 }), bad, (rows, at, column, value) => {
        const broken = at % rows.length;
        const spoilt = rows.map((values, i) => (i === broken ? values.with(column, value) : values));
        expect(() => sphericalKMeans(points(spoilt), { clusters: 2, random: sfc32(1) })).toThrow(`row ${broken} `);
      }),
      { numRuns: 40 },
    );
  });
});
