import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { watchesOf } from "../world/history";
import { emptyProfile, updateProfile } from "./interest-profile";
import { accumulate, type MutableProfile } from "./profile-accumulator";

const world = tinyWorld();

describe("accumulate", () => {
  it("gives what updateProfile gives, to 1e-12, for watches in any order of time", () => {
    const user = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(user, fc.boolean(), fc.integer({ min: 0, max: 120 }), (index, backwards, count) => {
        const watches = watchesOf(world, index, 1e12).slice(0, count);
        if (backwards) watches.reverse();
        const profile: MutableProfile = emptyProfile(world);
        for (const watch of watches) accumulate(profile, watch, world);
        const expected = updateProfile(emptyProfile(world), watches, world);
        for (const column of ["sum", "evidence", "shareSum", "topicWatches", "topicLastMs"] as const)
          expected[column].forEach((value, i) => {
            expect(Math.abs(value - (profile[column][i] as number))).toBeLessThanOrEqual(
              1e-12 * Math.max(1, Math.abs(value)),
            );
          });
        expect([profile.watches, profile.lastAtMs]).toEqual([expected.watches, expected.lastAtMs]);
      }),
      { numRuns: 25 },
    );
  });
});
