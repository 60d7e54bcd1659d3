import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "@/lib/testing/vectors.json";
import { AD_MARKET } from "../ads/ad-market";
import { isServed, sockPuppetsNeeded } from "../ads/minimum-audience";
import { AD, adLeakOf } from "./ad-leak";
import { differencingAdvantage } from "./differencing";
import { addressJoin } from "./ip-join";
import { laplaceMidpoint, measuredAdvantage, membershipBound } from "./membership-advantage";
import { type CountPolicy, publication, tellingApart } from "./published-count";

/** The vectors are printed to six places. */
const PLACES = 6;
const EXACT: CountPolicy = { smallCell: null, roundTo: null, countEpsilon: null };

describe("linkage D1 to D5 against the worked vectors", () => {
  it("D1: who shares an address", () => {
    const { input, expectedCorrect, successRate, uniqueShare } = vectors.D1_ipJoin;
    const join = addressJoin(Object.freeze(input.householdSetSizes));
    expect(join.expected).toBeCloseTo(expectedCorrect, PLACES);
    expect(join.success).toBeCloseTo(successRate, PLACES);
    expect(join.unique).toBe(uniqueShare);
    expect(addressJoin([])).toEqual({ expected: 0, success: null, unique: null });
  });

  it("D2: one person fewer tells, in spite of k", () => {
    const { input, advantage, bothPublished } = vectors.D2_differencing;
    const k = { ...EXACT, smallCell: input.k };
    const shown = (count: number) => [...publication(count, k).keys()][0];
    expect([input.before, input.after].every((count) => shown(count) === count)).toBe(bothPublished);
    expect(differencingAdvantage(input.before, k)).toBe(advantage);
    expect(differencingAdvantage(4, k)).toBe(0);
    expect(differencingAdvantage(5, k)).toBe(1);
  });

  it("D2: rounding leaves the edges, noise the chance that both noises are equal", () => {
    const rounded = { ...EXACT, roundTo: 5 };
    expect([11, 12, 13, 14].map((count) => differencingAdvantage(count, rounded))).toEqual([0, 0, 1, 0]);
    const alpha = vectors.F2_geometric.alpha;
    const equal = vectors.F2_geometric.p0 ** 2 * (1 + (2 * alpha ** 2) / (1 - alpha ** 2));
    expect(differencingAdvantage(500, { ...EXACT, countEpsilon: 0.5 })).toBeCloseTo(equal, 5);
  });

  it("D3: the bound, the midpoint guess and what was measured", () => {
    const { bound, laplaceMidpointAttack, empirical } = vectors.D3_membership;
    for (const [epsilon, advantage] of Object.entries(bound)) {
      // 1.0986 stands for ln 3 and is printed to four places.
      const places = epsilon === "1.0986" ? 4 : PLACES;
      expect(membershipBound(Number(epsilon))).toBeCloseTo(advantage, places);
      expect(laplaceMidpoint(Number(epsilon))).toBeCloseTo(
        laplaceMidpointAttack[epsilon as keyof typeof laplaceMidpointAttack],
        places,
      );
    }
    const called = { members: 70, others: 40 };
    expect(measuredAdvantage(called, { members: 100, others: 100 })).toBeCloseTo(empirical.advantage, PLACES);
    expect(called.members / 100).toBe(empirical.TPR);
    expect(measuredAdvantage(called, { members: 100, others: 0 })).toBeNull();
  });

  it("D3: geometric noise reaches the bound, and what is done to it afterwards never passes it", () => {
    const noisy = { ...EXACT, countEpsilon: 0.5 };
    expect(tellingApart(publication(500, noisy), publication(499, noisy))).toBeCloseTo(membershipBound(0.5), 6);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(null, 5, 8),
        fc.constantFrom(null, 5, 10),
        fc.constantFrom(0.1, 0.5, 2),
        (count, smallCell, roundTo, countEpsilon) => {
          const policy = { smallCell, roundTo, countEpsilon };
          const told = tellingApart(publication(count, policy), publication(count - 1, policy));
          expect(told).toBeLessThanOrEqual(membershipBound(countEpsilon) + 1e-6);
          expect(differencingAdvantage(count, policy)).toBeLessThanOrEqual(membershipBound(countEpsilon) + 1e-6);
          const all = [...publication(count, policy).values()].reduce((a, b) => a + b, 0);
          expect(all).toBeCloseTo(1, 5);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("D4: what a click tells", () => {
    const { input, ...expected } = vectors.D4_ads;
    expect([AD.clickRate, AD.clickPrice]).toEqual([input.ctr, input.cpc]);
    const leak = adLeakOf(input.cluster, input.cluster * input.precision, input.ctr, input.cpc);
    expect(leak.clickers).toBeCloseTo(expected.clickers, PLACES);
    expect(leak.trueLeaks).toBeCloseTo(expected.trueLeaks, PLACES);
    expect(leak.falseLeaks).toBeCloseTo(expected.falseLeaks, PLACES);
    expect(leak.posterior).toBeCloseTo(expected.posteriorOnClick, PLACES);
    expect(leak.costPerTrueLeak).toBeCloseTo(expected.costPerTrueLeak, PLACES);
    expect(adLeakOf(0, 0)).toMatchObject({ posterior: null, costPerTrueLeak: null });
  });

  it("D5: made-up accounts lift one person over the floor", () => {
    const { input, reportedReach, campaignServes } = vectors.D5_minAudience;
    expect(AD_MARKET.minimumAudience).toBe(input.minAudience);
    expect(sockPuppetsNeeded(1, input.minAudience)).toBe(input.sybils);
    expect(1 + input.sybils).toBe(reportedReach);
    expect(isServed(1, { floor: input.minAudience, sockPuppets: input.sybils })).toBe(campaignServes);
    expect(isServed(1, { floor: input.minAudience, sockPuppets: input.sybils - 1 })).toBe(false);
  });
});
