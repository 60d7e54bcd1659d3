import { describe, expect, it } from "vitest";
import { sfc32 } from "@/lib/engine/random/random";
import vectors from "@/lib/testing/vectors.json";
import { geometricMoments, geometricWithin, twoSidedGeometric } from "./two-sided-geometric";

const { input, ...expected } = vectors.F2_geometric;

describe("two-sided geometric noise (vector F2)", () => {
  it("has the sourced moments", () => {
    const moments = geometricMoments(input.eps, input.sens);
    expect(moments.alpha).toBeCloseTo(expected.alpha, 6);
    expect(moments.p0).toBeCloseTo(expected.p0, 6);
    expect(moments.p1).toBeCloseTo(expected.p1, 6);
    expect(moments.variance).toBeCloseTo(expected.variance, 6);
    expect(geometricWithin(3, input.eps, input.sens)).toBeCloseTo(expected.pAbsLe3, 6);
    expect(geometricWithin(0, input.eps)).toBeCloseTo(moments.p0, 12);
  });

  it("is drawn with those moments: 400,000 draws of one seed", () => {
    const draws = 400_000;
    const random = sfc32(20230505);
    const seen = { zero: 0, one: 0, sum: 0, squares: 0, near: 0, broken: 0 };
    for (let i = 0; i < draws; i++) {
      const noise = twoSidedGeometric(random, input.eps, input.sens);
      if (!Number.isInteger(noise)) seen.broken++;
      if (noise === 0) seen.zero++;
      if (noise === 1) seen.one++;
      if (Math.abs(noise) <= 3) seen.near++;
      seen.sum += noise;
      seen.squares += noise * noise;
    }
    expect(seen.broken).toBe(0);
    expect(Math.abs(seen.zero / draws - expected.p0)).toBeLessThan(0.003);
    expect(Math.abs(seen.one / draws - expected.p1)).toBeLessThan(0.003);
    expect(Math.abs(seen.near / draws - expected.pAbsLe3)).toBeLessThan(0.003);
    expect(Math.abs(seen.sum / draws)).toBeLessThan(0.02);
    expect(Math.abs(seen.squares / draws - expected.variance)).toBeLessThan(0.1);
  });

  it("is the same noise for the same seed, and wider for a person in three counts", () => {
    const first = Array.from({ length: 8 }, (_, i) => twoSidedGeometric(sfc32(i), 0.5));
    expect(first).toEqual(Array.from({ length: 8 }, (_, i) => twoSidedGeometric(sfc32(i), 0.5)));
    expect(geometricMoments(0.5, 3).variance).toBeGreaterThan(8 * geometricMoments(0.5).variance);
  });

  it("stays finite at both ends of what a source can give", () => {
    expect(twoSidedGeometric(() => 0, 0.5)).toBe(0);
    const ends = [1 - 2 ** -32, 0];
    expect(twoSidedGeometric(() => ends.shift() as number, 0.5)).toBe(44);
  });
});
