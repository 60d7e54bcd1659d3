import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { silhouette } from "./silhouette";

/** Rousseeuw's definition, pair by pair. */
function pairwise(rows: readonly (readonly number[])[], labels: readonly number[]): number {
  const distance = (i: number, j: number) =>
    1 - (rows[i] as number[]).reduce((sum, value, d) => sum + value * (rows[j]?.[d] as number), 0);
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const clusters = [...new Set(labels)];
  if (clusters.length < 2) return 0;
  const to = (i: number, k: number) =>
    mean([...labels.keys()].filter((j) => j !== i && labels[j] === k).map((j) => distance(i, j)));
  return mean(
    labels.map((own, i) => {
      if (labels.filter((label) => label === own).length < 2) return 0;
      const a = to(i, own);
      const b = Math.min(...clusters.filter((k) => k !== own).map((k) => to(i, k)));
      return Math.max(a, b) > 0 ? (b - a) / Math.max(a, b) : 0;
    }),
  );
}

describe("silhouette", () => {
  it("is 1 for two pairs at a right angle, and falls below 0 when the labels cross them", () => {
    const rows = Float32Array.of(1, 0, 0, 1, 1, 0, 0, 1);
    expect(silhouette(rows, 2, [0, 1, 0, 1])).toBe(1);
    expect(silhouette(rows, 2, [0, 0, 1, 1])).toBeCloseTo(-0.5, 12);
  });

  it("takes no points, one point, equal points and points alone as ordinary input", () => {
    expect(silhouette(new Float32Array(0), 2, [])).toBe(0);
    expect(silhouette(Float32Array.of(1, 0), 2, [0])).toBe(0);
    expect(silhouette(Float32Array.of(1, 0, 1, 0), 2, [0, 1])).toBe(0);
    expect(silhouette(Float32Array.of(1, 0, 1, 0, 1, 0, 1, 0), 2, [0, 0, 1, 1])).toBe(0);
  });

  it("is that of all pairs, whatever the points", () => {
    const point = fc.tuple(fc.double({ min: 0, max: 6.28, noNaN: true }), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), (drawn) => {
        const rows = drawn.map(([angle]) => [Math.fround(Math.cos(angle)), Math.fround(Math.sin(angle))]);
        const labels = drawn.map(([, label]) => label);
        const distances = new Set(rows.map(([x]) => x));
        fc.pre(distances.size === rows.length);
        expect(silhouette(Float32Array.from(rows.flat()), 2, labels)).toBeCloseTo(pairwise(rows, labels), 4);
      }),
    );
  });
});
