import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plantedProfiles } from "@/lib/testing/planted-profiles";
import { adjustedRandIndex } from "../metrics/adjusted-rand-index";
import { sfc32 } from "../random/random";
import type { Points } from "./points";
import { sphericalKMeans } from "./spherical-k-means";

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

  it("labels every point with its nearest centroid, whatever the points", () => {
    const row = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (rows, clusters) => {
        const unit = rows.map((values) => {
          const length = Math.hypot(...values) || 1;
          return values.map((value) => value / length);
        });
        const { labels, centroids } = sphericalKMeans(points(unit), { clusters, random: sfc32(5) });
        unit.forEach((values, i) => {
          const cosine = (k: number) =>
            values.reduce((sum, value, d) => sum + value * (centroids[k * 4 + d] as number), 0);
          const best = Math.max(...Array.from({ length: clusters }, (_, k) => cosine(k)));
          expect(cosine(labels[i] as number)).toBeGreaterThanOrEqual(best - 1e-6);
        });
      }),
      { numRuns: 60 },
    );
  });
});
