import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "@/lib/testing/vectors.json";
import { roundCount } from "./round-count";

describe("rounding (vector F8)", () => {
  it("gives the sourced counts", () => {
    expect(vectors.F8_suppress.input.counts.map((count) => roundCount(count, 5))).toEqual(vectors.F8_suppress.round5);
  });

  it("takes half-way counts to the even multiple", () => {
    expect([5, 15, 25, 35].map((count) => roundCount(count, 10))).toEqual([0, 20, 20, 40]);
    expect(roundCount(1, 2)).toBe(0);
  });

  it("is a multiple at most half a step away, and a rounded count stays", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.integer({ min: 1, max: 1000 }), (count, to) => {
        const rounded = roundCount(count, to);
        expect(rounded % to).toBe(0);
        expect(2 * Math.abs(rounded - count)).toBeLessThanOrEqual(to);
        expect(roundCount(rounded, to)).toBe(rounded);
      }),
    );
  });
});
