import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { assign } from "../clustering/assign";
import { emptyProfile, updateProfile } from "../profiling/interest-profile";
import type { Watch } from "../profiling/watch";
import { watchesOf } from "../world/history";
import type { World } from "../world/world";
import { explain } from "./additive-explanation";
import { counterfactual } from "./counterfactual";
import { assignWithout } from "./what-if";

let world: World;
beforeAll(() => {
  world = tinyWorld();
});

const watching = () =>
  fc.array(
    fc.record({
      video: fc.integer({ min: 0, max: 599 }),
      fraction: fc.double({ min: 0, max: 1, noNaN: true }),
      replays: fc.integer({ min: 0, max: 3 }),
      liked: fc.boolean(),
      commented: fc.boolean(),
      shared: fc.boolean(),
      skipped: fc.boolean(),
      atMs: fc.integer({ min: 0, max: 10 * 86_400_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

describe("explain", () => {
  it("sums to the similarity, over watches and over topics, for every user and any watching", () => {
    for (let user = 0; user < 50; user++) {
      const watches = watchesOf(world, user, 0);
      const today = assignWithout(world, watches, new Set());
      const { score, parts, topics } = explain(world, watches, today.nearest);
      expect(Math.abs(score - today.similarity)).toBeLessThan(1e-9);
      expect(Math.abs(parts.reduce((a, b) => a + b, 0) - score)).toBeLessThan(1e-9);
      expect(Math.abs(topics.reduce((a, b) => a + b, 0) - score)).toBeLessThan(1e-9);
    }
    fc.assert(
      fc.property(watching(), fc.integer({ min: 0, max: 22 }), (watches, cluster) => {
        const { score, parts } = explain(world, watches, cluster);
        expect(Math.abs(parts.reduce((a, b) => a + b, 0) - score)).toBeLessThan(1e-9);
      }),
    );
  });

  it("says nothing of someone who watched nothing", () => {
    expect(explain(world, [], 0)).toMatchObject({ score: 0, parts: new Float64Array(0) });
    expect(assignWithout(world, [], new Set()).cluster).toBe(world.clustering.count);
  });
});

describe("assignWithout", () => {
  it("with nothing left out says what the stored profile says", () => {
    for (let user = 0; user < 20; user++) {
      const watches = watchesOf(world, user, 0);
      const profile = updateProfile(emptyProfile(world), watches, world);
      const stored = assignWithout(world, watches, new Set());
      expect(world.assignments.cluster[user]).toBe(stored.cluster);
      expect(assign(world.clustering, profile.sum, profile.evidence)).toMatchObject({ cluster: stored.cluster });
      expect(stored.similarity).toBeCloseTo(world.assignments.similarity[user] as number, 5);
      expect(stored.confidence).toBeCloseTo(world.assignments.confidence[user] as number, 5);
    }
  });

  it("leaving a watch out is the same as never having counted it", () => {
    fc.assert(
      fc.property(watching(), (watches) => {
        const sameTime = watches.map((watch) => ({ ...watch, atMs: 0 }));
        const without = assignWithout(world, sameTime, new Set([0]));
        const never = assignWithout(world, sameTime.slice(1), new Set());
        expect(without.similarity).toBeCloseTo(never.similarity, 9);
        expect(without.confidence).toBeCloseTo(never.confidence, 9);
        expect(without.cluster).toBe(never.cluster);
      }),
    );
  });
});

describe("counterfactual", () => {
  it("really changes the guess, and an answer of one or two watches is the smallest there is", () => {
    const flipped = Array.from({ length: 40 }, (_, user) => watchesOf(world, user, 0).slice(0, 7)).filter((watches) => {
      const today = assignWithout(world, watches, new Set());
      const answer = counterfactual(world, watches);
      if (answer === null) return false;
      expect(assignWithout(world, watches, new Set(answer.without)).cluster).not.toBe(today.cluster);
      expect(answer.assignment.cluster).not.toBe(today.cluster);
      const least = smallestFlip(world, watches, today.cluster);
      if ((least ?? 99) <= 2) expect(answer.without.length).toBe(least);
      else expect(answer.without.length).toBeGreaterThanOrEqual(least ?? 0);
      return true;
    });
    expect(flipped.length).toBeGreaterThan(20);
  });

  it("does not exist for a single watch", () => {
    expect(counterfactual(world, watchesOf(world, 0, 0).slice(0, 1))).toBeNull();
  });
});

/** Brute force over all subsets: how few watches must go before the guess is another one. */
function smallestFlip(from: World, watches: readonly Watch[], today: number): number | null {
  let least: number | null = null;
  for (let mask = 1; mask < 1 << watches.length; mask++) {
    const leftOut = new Set(watches.flatMap((_, i) => (mask & (1 << i) ? [i] : [])));
    if (leftOut.size >= watches.length || (least !== null && leftOut.size >= least)) continue;
    if (assignWithout(from, watches, leftOut).cluster !== today) least = leftOut.size;
  }
  return least;
}
