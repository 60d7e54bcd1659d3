import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmeticWorld } from "@/lib/testing/arithmetic-world";
import { dot } from "../clustering/points";
import { DIMENSIONS } from "../world/world";
import { DIVERSITY, likeness, ShownLikeness } from "./marginal-relevance";
import { mixtureDots, narrowMixtures } from "./narrow-mixtures";

const { videos } = arithmeticWorld(120);
const mixtures = narrowMixtures(videos);

describe("narrow mixtures", () => {
  it("give the dot products of whole rows, to the last bit", () => {
    const numbers = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
      minLength: DIMENSIONS,
      maxLength: DIMENSIONS,
    });
    fc.assert(
      fc.property(numbers, (list) => {
        const byTopic = Float64Array.from(list, (x) => x + 0);
        const out = new Float64Array(videos.count);
        mixtureDots(mixtures, byTopic, out);
        for (let v = 0; v < videos.count; v++)
          expect(out[v]).toBe(dot(videos.topicWeights, v * DIMENSIONS, byTopic, 0, DIMENSIONS) + 0);
      }),
      { numRuns: 30 },
    );
  });

  it("refuse a video that carries more topics than they have room for", () => {
    const topicWeights = new Float32Array(DIMENSIONS).fill(0.25, 0, 4);
    expect(() => narrowMixtures({ ...videos, count: 1, topicWeights })).toThrow(RangeError);
  });
});

describe("ShownLikeness", () => {
  const candidates = Array.from({ length: 30 }, (_, n) => 119 - 3 * n);

  it("keeps up with what a look at everything shown would give", () => {
    const shows = fc.array(fc.nat({ max: 119 }), { maxLength: 12 });
    fc.assert(
      fc.property(shows, fc.constantFrom(0, 0.5, 1), (shown, evidence) => {
        const held = new ShownLikeness(mixtures, candidates);
        for (const video of shown) held.show(video);
        const penalties = held.penalties(evidence);
        const closest = (list: number[], video: number) =>
          Math.max(0, ...list.map((other) => likeness(videos, other, video)));
        candidates.forEach((video, c) => {
          const recent = closest(shown.slice(-DIVERSITY.window), video);
          expect(held.recent[c]).toBe(recent);
          const probing = DIVERSITY.probing * (1 - evidence) * closest(shown, video);
          expect(penalties[c]).toBeCloseTo(DIVERSITY.weight * recent + probing, 12);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("holds nothing back before anything was shown, and has no candidates when there are none", () => {
    expect(Array.from(new ShownLikeness(mixtures, candidates).penalties(0))).toEqual(candidates.map(() => 0));
    const none = new ShownLikeness(mixtures, []);
    none.show(3);
    expect(none.penalties(0)).toHaveLength(0);
  });

  it("finds a video wholly like itself, and not at all like one of other topics", () => {
    expect(likeness(videos, 4, 4)).toBeCloseTo(1, 6);
    expect(likeness(videos, 0, 3)).toBe(0);
  });
});
