import fc from "fast-check";
import { expect, test } from "vitest";
import { scratchArena } from "./kernel-arena";
import { nearestCentroids, nearestCentroidsReference } from "./nearest-centroids";

const problem = fc
  .record({
    width: fc.constantFrom(4, 8, 12, 64),
    count: fc.integer({ min: 0, max: 9 }),
    clusters: fc.integer({ min: 1, max: 40 }),
  })
  .chain(({ width, count, clusters }) => {
    const values = (length: number) =>
      fc.float32Array({ minLength: length, maxLength: length, min: -1, max: 1, noNaN: true });
    return fc.record({ rows: values(count * width), centroids: values(clusters * width), biases: values(clusters) });
  });

test("the kernel gives what the reference gives, bit for bit", () => {
  fc.assert(
    fc.property(problem, ({ rows, centroids, biases }) => {
      const expected = nearestCentroidsReference(rows, centroids, biases);
      expect(nearestCentroids(scratchArena(), rows, centroids, biases)).toEqual(expected);
    }),
  );
});

test("equal scores go to the lower centroid, in whatever lane or panel they are", () => {
  const row = Float32Array.of(0.6, 0.8, 0, 0);
  for (const [first, again] of [
    [0, 1],
    [1, 4],
    [3, 9],
    [7, 8],
    [5, 21],
  ] as const) {
    const centroids = new Float32Array(24 * 4);
    for (const k of [first, again]) centroids.set(row, k * 4);
    const { labels, best, second } = nearestCentroids(scratchArena(), row, centroids, new Float32Array(24));
    expect(labels[0]).toBe(first);
    expect(second[0]).toBe(best[0]);
  }
});

test("255 centroids, each nearest to itself", () => {
  const rows = new Float32Array(255 * 256);
  for (let k = 0; k < 255; k++) rows[k * 256 + k] = 1;
  const { labels } = nearestCentroids(scratchArena(), rows, rows, new Float32Array(255));
  expect(Array.from(labels)).toEqual(Array.from({ length: 255 }, (_, k) => k));
});
