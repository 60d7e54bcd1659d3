import { describe, expect, it } from "vitest";
import vectors from "@/lib/testing/vectors.json";
import { gaussianNoise } from "./gaussian";
import { labelThreshold } from "./label-threshold";
import { laplaceNoise, laplaceWithin } from "./laplace";
import { averagedDeviation, fitsBudget, parallelCost, sequentialCost } from "./privacy-accounting";
import {
  coinEpsilon,
  estimateShare,
  forcedYesCoin,
  type ResponseChances,
  responsePosterior,
  symmetricCoin,
} from "./randomised-response";

/** The vectors are printed to six places. */
const PLACES = 6;

describe("mechanisms F1 to F6b against their worked vectors", () => {
  it("F1: Laplace noise", () => {
    const { input, ...expected } = vectors.F1_laplace;
    const noise = laplaceNoise(input.eps, input.sens);
    expect(noise.scale).toBe(expected.b);
    expect(noise.deviation).toBeCloseTo(expected.std, PLACES);
    expect(noise.halfWidth95).toBeCloseTo(expected.ci95, PLACES);
    expect(laplaceWithin(3, input.eps, input.sens)).toBeCloseTo(expected.pWithin3, PLACES);
    expect(laplaceWithin(0, 1)).toBe(0);
  });

  it("F3: budgets add up in sequence, not in parallel, and averaging undoes fresh noise", () => {
    const { input, sequential, withOverlap_L1sens3_b_at_eps_point1, averagingStd } = vectors.F3_composition;
    const refreshes = new Array<number>(input.refreshes).fill(input.epsPerRefresh);
    expect(sequentialCost(refreshes)).toBeCloseTo(sequential, PLACES);
    expect(parallelCost(refreshes)).toBe(input.epsPerRefresh);
    expect([sequentialCost([]), parallelCost([])]).toEqual([0, 0]);
    expect(laplaceNoise(0.1, input.maxClustersPerUser).scale).toBeCloseTo(withOverlap_L1sens3_b_at_eps_point1, PLACES);
    const once = laplaceNoise(0.5).deviation;
    for (const [repeats, deviation] of Object.entries(averagingStd))
      expect(averagedDeviation(once, Number(repeats))).toBeCloseTo(deviation, PLACES);
  });

  it("a budget takes what fits exactly, and not one release more", () => {
    let spent = 0;
    for (let i = 0; i < 10; i++) {
      expect(fitsBudget(spent, 0.1, 1)).toBe(true);
      spent += 0.1;
    }
    expect(fitsBudget(spent, 0.1, 1)).toBe(false);
    expect(fitsBudget(2.5, 0.5, 3)).toBe(true);
    expect(fitsBudget(3, 0.5, 3)).toBe(false);
  });

  it("F4: Gaussian noise and what it costs", () => {
    const { input, ...expected } = vectors.F4_gaussian;
    const noise = gaussianNoise(input.eps, input.delta, input.l2);
    expect(noise.sigma).toBeCloseTo(expected.sigmaClassic, PLACES);
    expect(noise.rho).toBeCloseTo(expected.rho_zCDP, PLACES);
    expect(noise.epsilon).toBeCloseTo(expected.eps_from_rho, PLACES);
    const inThree = gaussianNoise(input.eps, input.delta, Math.sqrt(3));
    expect(inThree.sigma / noise.sigma).toBeCloseTo(expected.l2sens_if_c3, PLACES);
    expect(inThree.rho).toBeCloseTo(noise.rho, 12);
  });

  it("F5: a label is published only above its threshold", () => {
    const { input, threshold } = vectors.F5_labelThreshold;
    expect(labelThreshold(input.eps, input.delta)).toBeCloseTo(threshold, PLACES);
  });

  it("F6: the symmetric coin can be denied both ways and still be counted", () => {
    const { input, ...expected } = vectors.F6_rr;
    const coin = symmetricCoin(input.eps);
    expect(coin.yesGivenHolder).toBeCloseTo(expected.pTruth, PLACES);
    expect(coinEpsilon(coin)).toBeCloseTo(input.eps, 12);
    const estimate = estimateShare(coin, input.yes, input.N);
    expect(estimate?.share).toBeCloseTo(expected.estimate, PLACES);
    expect(estimate?.error).toBeCloseTo(expected.stderr, PLACES);
    const fair: ResponseChances = { yesGivenHolder: 0.75, yesGivenOther: 0.25 };
    expect(coinEpsilon(fair)).toBeCloseTo(expected.fairTwoCoin_eps, PLACES);
    const posterior = responsePosterior(fair, 0.05, "yes") as number;
    expect(posterior).toBeCloseTo(expected.posterior_prior05, PLACES);
    expect(posterior / 0.05).toBeCloseTo(expected.lift, PLACES);
    expect(posterior / 0.05).toBeLessThan(expected.liftBound_eeps);
    expect(estimateShare(symmetricCoin(0), 5, 10)).toBeNull();
    expect(estimateShare(coin, 0, 0)).toBeNull();
  });

  it("F6b: the coin that forces a yes makes every no certain", () => {
    const expected = vectors.F6b_forcedYes;
    const coin = forcedYesCoin();
    expect(coin.yesGivenHolder).toBe(expected.pYesGiven1);
    expect(coin.yesGivenOther).toBe(expected.pYesGiven0);
    expect(coinEpsilon(coin)).toBe(Number(expected.epsilon));
    expect(responsePosterior(coin, 0.05, "no")).toBe(expected.posteriorOnNo);
    expect(responsePosterior(coin, 0.05, "yes")).toBeCloseTo(expected.posteriorOnYes_prior05, PLACES);
    const { observedNoShare, estimatedTrueNo } = expected.estimatorExample;
    const estimate = estimateShare(coin, 1000 * (1 - observedNoShare), 1000);
    expect(1 - (estimate?.share as number)).toBeCloseTo(estimatedTrueNo, PLACES);
    expect(responsePosterior({ yesGivenHolder: 0, yesGivenOther: 0 }, 0.05, "yes")).toBeNull();
  });
});
