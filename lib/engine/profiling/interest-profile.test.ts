import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { watchesOf } from "../world/history";
import { DIMENSIONS } from "../world/world";
import { decay, deserialiseProfile, emptyProfile, serialiseProfile, updateProfile } from "./interest-profile";
import { engagement } from "./watch";

const world = tinyWorld();

describe("updateProfile", () => {
  it("gives the same one watch at a time as all at once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 119 }), (user, cut) => {
        const watches = watchesOf(world, user, 0);
        const together = updateProfile(emptyProfile(world), watches, world);
        const half = updateProfile(emptyProfile(world), watches.slice(0, cut), world);
        const apart = updateProfile(half, watches.slice(cut), world);
        for (const column of ["sum", "evidence", "shareSum", "topicWatches", "topicLastMs"] as const)
          together[column].forEach((value, i) => {
            expect(Math.abs(value - (apart[column][i] as number))).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
          });
        expect(apart.watches).toBe(together.watches);
      }),
      { numRuns: 25 },
    );
  });

  it("does not touch the profile it started from, and shares sum to one", () => {
    const empty = emptyProfile(world);
    const after = updateProfile(empty, watchesOf(world, 3, 0), world);
    expect(empty.watches).toBe(0);
    expect(empty.sum.every((value) => value === 0)).toBe(true);
    expect(after.shareSum.reduce((a, b) => a + b, 0) / after.watches).toBeCloseTo(1, 6);
  });

  it("points where the world's own profile points", () => {
    const { sum } = updateProfile(emptyProfile(world), watchesOf(world, 8, 0), world);
    const length = Math.hypot(...sum);
    for (let t = 0; t < DIMENSIONS; t++)
      expect((sum[t] as number) / length).toBeCloseTo(world.profiles[8 * DIMENSIONS + t] as number, 5);
  });

  it("halves what is one half-life old", () => {
    expect(decay(14 * 86_400_000, 14)).toBeCloseTo(0.5, 12);
    expect(decay(-5, 14)).toBe(1);
  });
});

describe("engagement", () => {
  it("adds up what was done, and counts leaving early against", () => {
    const still = { fraction: 0, replays: 0, liked: false, commented: false, shared: false, skipped: false };
    expect(engagement({ ...still, skipped: true })).toBeLessThan(engagement(still));
    expect(engagement(still)).toBeLessThan(0);
    expect(engagement({ ...still, fraction: 1, liked: true })).toBeCloseTo(1.4, 12);
  });
});

describe("serialiseProfile", () => {
  it("comes back bit for bit, and refuses bytes it did not write", () => {
    const state = updateProfile(emptyProfile(world), watchesOf(world, 4, 1e12), world);
    const bytes = serialiseProfile(state);
    expect(deserialiseProfile(bytes)).toEqual(state);
    expect(() => deserialiseProfile(bytes.slice(0, 100))).toThrow(RangeError);
    expect(() => deserialiseProfile(new Uint8Array(bytes.length))).toThrow(/layout/);
  });
});
