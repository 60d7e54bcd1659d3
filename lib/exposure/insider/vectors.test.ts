import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "@/lib/testing/vectors.json";
import { looksUntil, meanLooks, noticedChance } from "./detection";
import { exposurePairs } from "./insider-exposure";
import { atLeastOneRogue, atLeastTwoRogues } from "./rogue-chance";
import { PAGING, secondsToList } from "./time-to-list";

/** The vectors are printed to six places. */
const PLACES = 6;

describe("insiders C1 to C4 against the worked vectors", () => {
  it("C1: pairs of an employee and a holder", () => {
    const { input, headcount, sensitivePairs, usersPairs, exposureIndex, afterRestrictTo5 } = vectors.C1_insider;
    const roles = (input.roles as [string, number, number, number][]).map(([, heads, reached]) => ({ heads, reached }));
    expect(roles.reduce((sum, { heads }) => sum + heads, 0)).toBe(headcount);
    const { pairs, index } = exposurePairs(Object.freeze(roles), headcount, input.S);
    expect(pairs).toBe(sensitivePairs);
    expect(index).toBeCloseTo(exposureIndex, PLACES);
    const everyone = (input.roles as [string, number, number, number][]).map(([, heads, , all]) => ({
      heads,
      reached: all,
    }));
    expect(exposurePairs(everyone, headcount, input.U).pairs).toBe(usersPairs);
    expect(exposurePairs([{ heads: 5, reached: 10 }], headcount, 10).index).toBeCloseTo(afterRestrictTo5, PLACES);
    expect(exposurePairs([], 0, 10).index).toBeNull();
    expect(exposurePairs([], 175, 0).index).toBeNull();
  });

  it("C2: one rogue among many, and two where it takes two", () => {
    const { input, p } = vectors.C2_rogue;
    for (const [people, chance] of Object.entries(p))
      expect(atLeastOneRogue(input.q, Number(people))).toBeCloseTo(chance, PLACES);
    expect(atLeastOneRogue(0.01, 0)).toBe(0);
    expect(atLeastTwoRogues(0.01, 2)).toBeCloseTo(0.0001, 9);
    expect([0, 1].map((people) => atLeastTwoRogues(0.5, people))).toEqual([0, 0]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.integer({ min: 0, max: 500 }), (q, people) => {
        expect(atLeastTwoRogues(q, people)).toBeLessThanOrEqual(atLeastOneRogue(q, people) + 1e-12);
        expect(atLeastTwoRogues(q, people)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it("C3: the list in 45 seconds, or in a hundred hours", () => {
    const { input, seconds, withRowCapPerHour10_hours } = vectors.C3_timeToList;
    expect(PAGING).toEqual({ open: input.tOpen, page: input.tPage, rows: input.pageSize });
    expect(secondsToList(input.rows, null)).toBe(seconds);
    expect(secondsToList(input.rows, 10)).toBe(withRowCapPerHour10_hours * 3600);
    expect(secondsToList(1, null)).toBe(7);
  });

  it("C4: how likely needless looks are noticed", () => {
    const { input, p, nFor95, meanAccessesToDetect } = vectors.C4_detect;
    expect(noticedChance(input.sample, input.detect, input.n)).toBeCloseTo(p, PLACES);
    expect(looksUntil(input.sample, input.detect, 0.95)).toBe(nFor95);
    expect(meanLooks(input.sample, input.detect)).toBeCloseTo(meanAccessesToDetect, PLACES);
    expect(noticedChance(0, 0.5, 20)).toBe(0);
    expect([noticedChance(1, 1, 1), noticedChance(1, 1, 0)]).toEqual([1, 0]);
    expect([looksUntil(0, 1, 0.95), meanLooks(0, 1), looksUntil(1, 1, 0.95)]).toEqual([null, null, 1]);
  });
});
