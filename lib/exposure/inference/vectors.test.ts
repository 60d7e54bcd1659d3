import { describe, expect, it } from "vitest";
import vectors from "@/lib/testing/vectors.json";
import { areaUnderCurve } from "./area-under-curve";
import { expectedAuc, normalCdf, watchesForAuc } from "./learning-curve";
import { evidenceChain, flagMeaning, type Likelihood } from "./posterior-odds";

/** The vectors are printed to six places. */
const PLACES = 6;

describe("measures A2 to A5 against their worked vectors", () => {
  it("A2: the area under the curve counts pairs, ties as half", () => {
    const { input, auc, U } = vectors.A2_auc;
    const measured = areaUnderCurve(input.pos, input.neg);
    expect(measured?.auc).toBeCloseTo(auc, PLACES);
    expect(measured?.u).toBe(U);
    expect(areaUnderCurve([], [1])).toBeNull();
  });

  it("A3: a good flag on a rare trait is mostly wrong", () => {
    const { input, ...expected } = vectors.A3_bayes;
    const meaning = flagMeaning(input.prior, input.recall, input.fpr);
    expect(meaning?.likelihoodRatio).toBeCloseTo(expected.LRplus, 4);
    expect(meaning?.posterior).toBeCloseTo(expected.posterior, PLACES - 1);
    expect(meaning?.lift).toBeCloseTo(expected.lift, 4);
    expect(meaning?.posteriorNegative).toBeCloseTo(expected.posteriorNegative, PLACES - 1);
    expect(flagMeaning(0.1, 0, 0)).toBeNull();
  });

  it("A4: three harmless watches move one in ten to nineteen in twenty", () => {
    const { input, posteriorAfterEach, bitsOfEvidence } = vectors.A4_naiveBayes;
    const chain = evidenceChain(input.prior, Object.values(input.likelihoods) as unknown as Likelihood[]);
    posteriorAfterEach.forEach(([, value], i) => {
      expect(chain.after[i]).toBeCloseTo(value as number, PLACES);
    });
    expect(chain.bits).toBeCloseTo(bitsOfEvidence, PLACES);
  });

  it("A5: the curve over watches, and how many it takes", () => {
    const { input, auc, kFor } = vectors.A5_aucCurve;
    for (const [watches, value] of Object.entries(auc))
      expect(expectedAuc(input.d, Number(watches))).toBeCloseTo(value, PLACES);
    for (const [target, watches] of Object.entries(kFor)) expect(watchesForAuc(input.d, Number(target))).toBe(watches);
    expect(watchesForAuc(0, 0.9)).toBeNull();
    expect(normalCdf(-6)).toBeCloseTo(9.865876e-10, 15);
    expect(normalCdf(1.959964) - normalCdf(-1.959964)).toBeCloseTo(0.95, 6);
  });

  it("F10: a shorter memory leaves fewer watches, and a flatter curve", () => {
    const { input, auc } = vectors.F10_retention;
    for (const [kept, value] of Object.entries(auc)) {
      const days = Number.parseInt(kept, 10);
      expect(expectedAuc(input.d, input.watchesPerDay * days)).toBeCloseTo(value, PLACES);
    }
  });

  it("F11: without the direct topics their proxies still tell", () => {
    const { input, ...expected } = vectors.F11_blocklistProxy;
    const both = Math.hypot(input.dDirect, input.dProxy);
    expect(expectedAuc(both, 1)).toBeCloseTo(expected.aucBefore, PLACES);
    expect(expectedAuc(input.dProxy, 1)).toBeCloseTo(expected.aucAfterBlocklist, PLACES);
    expect(expectedAuc(input.dProxy, 0.5)).toBeCloseTo(expected.aucBlocklistPlusHalfProxies, PLACES);
  });
});
