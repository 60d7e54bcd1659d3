import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sfc32 } from "@/lib/engine/random/random";
import vectors from "@/lib/testing/vectors.json";
import { labelKeepChance, randomisedLabel } from "./randomised-label";

const { input, pTruth } = vectors.F7_krr;

describe("k-ary randomised response (vector F7)", () => {
  it("keeps the true label with the sourced chance", () => {
    for (const [epsilon, chance] of Object.entries(pTruth))
      expect(labelKeepChance(input.k, Number(epsilon))).toBeCloseTo(chance, 6);
    expect(labelKeepChance(24, 0)).toBeCloseTo(1 / 24, 12);
    expect(labelKeepChance(1, 0)).toBe(1);
  });

  it("gives the kept label that often and every other one alike: 200,000 draws of one seed", () => {
    const random = sfc32(7);
    const seen = new Float64Array(input.k);
    const draws = 200_000;
    for (let i = 0; i < draws; i++) {
      const label = randomisedLabel(random, 5, input.k, 3);
      seen[label] = (seen[label] as number) + 1 / draws;
    }
    const other = (1 - pTruth["3"]) / (input.k - 1);
    seen.forEach((share, label) => {
      expect(Math.abs(share - (label === 5 ? pTruth["3"] : other))).toBeLessThan(0.004);
    });
  });

  it("is a known label whatever is drawn, and the label itself where there is but one", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 64 }), fc.nat(), (seed, labels, any) => {
        const label = any % labels;
        const drawn = randomisedLabel(sfc32(seed), label, labels, 1);
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(labels);
        if (labels === 1) expect(drawn).toBe(label);
      }),
    );
  });
});
