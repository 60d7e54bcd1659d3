import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classicalScaling } from "./classical-scaling";
import { majoriseStress, stressOf } from "./stress-majorisation";

/** Distances between points of the plane: count × count. */
function distancesOf(points: readonly (readonly [number, number])[]): Float64Array {
  return Float64Array.from(
    points.flatMap(([x, y]) => points.map(([u, v]) => Math.sqrt((x - u) * (x - u) + (y - v) * (y - v)))),
  );
}

const RECTANGLE = [
  [0, 0],
  [4, 0],
  [4, 3],
  [0, 3],
] as const;

/** Any symmetric table with a zero diagonal: few of them fit a plane. */
const anyDistances = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 81, maxLength: 81 }).map((values) => ({
    count,
    distances: Float64Array.from({ length: count * count }, (_, at) => {
      const i = Math.floor(at / count);
      const j = at % count;
      return i === j ? 0 : (values[Math.min(i, j) * 9 + Math.max(i, j)] as number);
    }),
  })),
);

describe("classical scaling", () => {
  it("gives a rectangle of 3 by 4 back: sides 3 and 4, diagonals 5", () => {
    const distances = distancesOf(RECTANGLE);
    const places = classicalScaling(distances, 4);
    expect(stressOf(places, distances, 4)).toBeLessThan(1e-12);
    expect(Math.abs(places[0] as number)).toBeCloseTo(2, 9);
    expect(Math.abs(places[1] as number)).toBeCloseTo(1.5, 9);
  });

  it("puts points that lie on a line on a line", () => {
    const places = classicalScaling(
      distancesOf([
        [0, 0],
        [1, 0],
        [5, 0],
      ]),
      3,
    );
    for (const i of [0, 1, 2]) expect(places[i * 2 + 1]).toBeCloseTo(0, 6);
  });

  it("has nothing to say of no point, one point and equal points", () => {
    expect(classicalScaling(new Float64Array(0), 0)).toHaveLength(0);
    expect([...classicalScaling(new Float64Array(1), 1)]).toEqual([0, 0]);
    expect([...classicalScaling(new Float64Array(9), 3)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe("stress majorisation", () => {
  it("leaves a perfect picture as it is", () => {
    const distances = distancesOf(RECTANGLE);
    const places = majoriseStress(classicalScaling(distances, 4), distances, 4);
    expect(stressOf(places, distances, 4)).toBeLessThan(1e-12);
  });

  it("lowers the stress of a regular tetrahedron, which no plane holds, to that of a square", () => {
    const distances = Float64Array.from({ length: 16 }, (_, at) => (at % 5 === 0 ? 0 : 1));
    const start = classicalScaling(distances, 4);
    const places = majoriseStress(start, distances, 4);
    expect(stressOf(places, distances, 4)).toBeLessThan(stressOf(start, distances, 4));
    // A square of side s: 4 (s − 1)² + 2 (s√2 − 1)², least at s = (4 + 2√2) / 8.
    const side = (4 + 2 * Math.SQRT2) / 8;
    const square = 4 * (side - 1) * (side - 1) + 2 * (side * Math.SQRT2 - 1) * (side * Math.SQRT2 - 1);
    expect(stressOf(places, distances, 4)).toBeLessThan(square + 0.01);
  });

  it("never raises the stress and never leaves the numbers", () => {
    fc.assert(
      fc.property(anyDistances, ({ count, distances }) => {
        const start = classicalScaling(distances, count);
        const places = majoriseStress(start, distances, count);
        expect(places.every(Number.isFinite)).toBe(true);
        expect(stressOf(places, distances, count)).toBeLessThanOrEqual(stressOf(start, distances, count) + 1e-9);
      }),
    );
  });
});
