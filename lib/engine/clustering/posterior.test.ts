import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { posterior } from "./engagement-evidence";

const evidences = fc
  .array(fc.double({ min: -400, max: 0, noNaN: true }), { minLength: 1, maxLength: 24 })
  .map((values) => Float64Array.from(values));

describe("posterior", () => {
  it("is the softmax of the evidence: odds of e to one for one unit more", () => {
    const [first, second] = posterior(Float64Array.of(-7, -8)) as unknown as [number, number];
    expect(first / second).toBeCloseTo(Math.E, 12);
    expect(first + second).toBeCloseTo(1, 12);
  });

  it("with caution counts 50 watches at caution 0.1 as 1 / (1 + 0.1 · √50) of their word", () => {
    const [first, second] = posterior(Float64Array.of(-25, -29), 0.1) as unknown as [number, number];
    expect(Math.log(first / second)).toBeCloseTo(4 / (1 + 0.1 * Math.sqrt(50)), 12);
  });

  it("sums to one whatever the caution, keeps the order, and never gets surer by being cautious", () => {
    fc.assert(
      fc.property(evidences, fc.double({ min: 0, max: 5, noNaN: true }), (evidence, caution) => {
        const plain = posterior(evidence);
        const careful = posterior(evidence, caution);
        expect(careful.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        const best = evidence.indexOf(Math.max(...evidence));
        expect(careful[best] as number).toBe(Math.max(...careful));
        expect(careful[best] as number).toBeLessThanOrEqual((plain[best] as number) + 1e-12);
      }),
    );
  });

  it("knows nothing without a watch, and takes a single cluster and equal evidence as they come", () => {
    expect(Array.from(posterior(new Float64Array(4), 0.1))).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(Array.from(posterior(Float64Array.of(-1e6), 0.1))).toEqual([1]);
    expect(Array.from(posterior(Float64Array.of(-9, -9), 0.1))).toEqual([0.5, 0.5]);
  });
});
