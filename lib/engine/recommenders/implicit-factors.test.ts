import { describe, expect, it } from "vitest";
import { sfc32 } from "../random/random";
import { implicitFactors, TasteSolver } from "./implicit-factors";
import { type SparseRows, turned } from "./taken-to";

/** Two groups of ten people: the first takes to four of videos 0–4, the second to four of 5–9. */
const GROUPS: SparseRows = {
  offsets: Uint32Array.from({ length: 21 }, (_, r) => r * 4),
  column: Uint32Array.from({ length: 80 }, (_, i) => (i < 40 ? 0 : 5) + ((Math.floor(i / 4) + (i % 4)) % 5)),
  strength: new Float32Array(80).fill(1),
};
const OPTIONS = { factors: 3, rounds: 4, confidence: 4, ridge: 0.5 };

/** The loss of Hu, Koren and Volinsky, formula 3, over every pair, with the best x for the given y. */
function loss(y: Float64Array, rounds: number): number {
  const options = { ...OPTIONS, rounds };
  const solver = new TasteSolver(y, options);
  let total = 0;
  for (let r = 0; r < 20; r++) {
    const taken = Array.from(GROUPS.column.subarray(r * 4, r * 4 + 4));
    solver.start();
    for (const c of taken) solver.add(c, 1);
    const x = solver.solve();
    for (let c = 0; c < 10; c++) {
      const product = x.reduce((sum, value, f) => sum + value * (y[c * 3 + f] as number), 0);
      total += taken.includes(c) ? (1 + OPTIONS.confidence) * (1 - product) ** 2 : product ** 2;
    }
    total += OPTIONS.ridge * x.reduce((sum, value) => sum + value * value, 0);
  }
  return total + OPTIONS.ridge * y.reduce((sum, value) => sum + value * value, 0);
}

describe("implicitFactors", () => {
  it("lowers the loss with every round", () => {
    const losses = [1, 2, 3, 6].map((rounds) =>
      loss(implicitFactors(GROUPS, 10, { ...OPTIONS, rounds }, sfc32(1)), rounds),
    );
    for (let i = 1; i < losses.length; i++) expect(losses[i] as number).toBeLessThan((losses[i - 1] as number) + 1e-9);
    expect(losses[3] as number).toBeLessThan(0.9 * (losses[0] as number));
  });

  it("finds the group: someone who took to two videos is expected to take to the rest of their group", () => {
    const y = implicitFactors(GROUPS, 10, OPTIONS, sfc32(1));
    const solver = new TasteSolver(y, OPTIONS);
    solver.start();
    solver.add(0, 1);
    solver.add(1, 1);
    const x = solver.solve();
    const values = Array.from({ length: 10 }, (_, c) => x.reduce((sum, v, f) => sum + v * (y[c * 3 + f] as number), 0));
    expect(Math.min(...values.slice(0, 5))).toBeGreaterThan(0.4);
    expect(Math.max(...values.slice(5))).toBeLessThan(0.2);
  });

  it("is the same for the same seed, and takes no people at all", () => {
    expect(implicitFactors(GROUPS, 10, OPTIONS, sfc32(1))).toEqual(implicitFactors(GROUPS, 10, OPTIONS, sfc32(1)));
    const nobody = { offsets: new Uint32Array(1), column: new Uint32Array(0), strength: new Float32Array(0) };
    expect(Array.from(implicitFactors(nobody, 2, OPTIONS, sfc32(1)))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe("TasteSolver", () => {
  it("solves a worked example: one factor, one video taken to", () => {
    const solver = new TasteSolver(Float64Array.of(2, 1), { factors: 1, rounds: 1, confidence: 4, ridge: 1 });
    solver.start();
    solver.add(0, 1);
    expect(solver.solve()[0]).toBeCloseTo((5 * 2) / (2 * 2 + 1 * 1 + 1 + 4 * 2 * 2), 12);
  });

  it("satisfies the normal equations (Yᵀ C Y + ridge I) x = Yᵀ C p", () => {
    const draw = sfc32(7);
    const y = Float64Array.from({ length: 30 }, () => draw() - 0.5);
    const solver = new TasteSolver(y, OPTIONS);
    solver.start();
    const taken = new Map([
      [2, 0.5],
      [7, 2],
    ]);
    for (const [c, strength] of taken) solver.add(c, strength);
    const x = solver.solve();
    for (let f = 0; f < 3; f++) {
      let left = OPTIONS.ridge * (x[f] as number);
      let right = 0;
      for (let c = 0; c < 10; c++) {
        const weight = 1 + OPTIONS.confidence * (taken.get(c) ?? 0);
        const product = x.reduce((sum, value, g) => sum + value * (y[c * 3 + g] as number), 0);
        left += weight * (y[c * 3 + f] as number) * product;
        if (taken.has(c)) right += weight * (y[c * 3 + f] as number);
      }
      expect(left).toBeCloseTo(right, 10);
    }
  });
});

describe("turned", () => {
  it("holds the same pairs the other way round, and turned twice the first again", () => {
    const byColumn = turned(GROUPS, 10);
    const pairs = (rows: SparseRows, swap: boolean) =>
      Array.from(rows.column, (c, i) => {
        const r = rows.offsets.findIndex((from) => from > i) - 1;
        return swap ? `${c} ${r}` : `${r} ${c}`;
      }).sort();
    expect(pairs(byColumn, true)).toEqual(pairs(GROUPS, false));
    expect(pairs(turned(byColumn, 20), false)).toEqual(pairs(GROUPS, false));
  });
});
