import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confusion } from "./confusion";
import { wilsonInterval } from "./wilson-interval";

describe("confusion (vector A1)", () => {
  it("gives the sourced rates", () => {
    const rates = confusion(Object.freeze({ tp: 4, fp: 2, fn: 1, tn: 13 }));
    expect(rates.precision).toBeCloseTo(0.666667, 6);
    expect(rates.recall).toBeCloseTo(0.8, 6);
    expect(rates.f1).toBeCloseTo(0.727273, 6);
    expect(rates.falseOutingRate).toBeCloseTo(0.333333, 6);
    expect(rates.falseOutingsPer1000).toBeCloseTo(100, 6);
    expect(rates.wrongFlagRate).toBeCloseTo(0.133333, 6);
    expect(rates.missedRate).toBeCloseTo(0.2, 6);
    expect(rates.balancedAccuracy).toBeCloseTo(0.833333, 6);
    expect(rates.mcc).toBeCloseTo(0.629941, 6);
  });

  it("does not invent a rate out of an empty denominator", () => {
    const rates = confusion({ tp: 0, fp: 0, fn: 0, tn: 5 });
    expect([rates.precision, rates.recall, rates.f1, rates.missedRate, rates.mcc]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(rates.wrongFlagRate).toBe(0);
  });
});

describe("wilsonInterval (vector A6)", () => {
  it("gives the sourced interval", () => {
    const [low, high] = wilsonInterval(4, 6) ?? [];
    expect(low).toBeCloseTo(0.299993, 6);
    expect(high).toBeCloseTo(0.903229, 6);
  });

  it("always holds the share and stays within 0…1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.round(part * trials);
        const [low, high] = wilsonInterval(successes, trials) as [number, number];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      }),
    );
  });

  it("has no interval without trials", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
