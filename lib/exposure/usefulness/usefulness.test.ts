import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHOICE } from "@/lib/engine/choice/watch-choice";
import { logistic } from "@/lib/engine/numeric/elementary";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { BASELINE_POLICY } from "../safeguards/baseline-policy";
import { composePolicy } from "../safeguards/compose-policy";
import { countError } from "./count-error";
import { expectedFraction } from "./expected-fraction";
import { feedQuality } from "./feed-quality";
import { listedPerTopic, publishedPerTopic } from "./topic-counts";

const world = tinyWorld();
const nobody = new Uint8Array(world.users.count);
const qualityUnder = (on: Parameters<typeof composePolicy>[0]) => {
  const { learn } = composePolicy(on);
  const people = { held: holdWorld(world, learn), happened: world, optedOut: nobody, erased: nobody };
  return feedQuality(people, learn).value as number;
};

describe("countError", () => {
  it("is the mean of relative errors, where hidden is 1", () => {
    const { value, denominator } = countError([10, 20, 40, 0], [10, null, 44, 3]);
    expect(value).toBeCloseTo(1.1 / 3, 12);
    expect(denominator).toBe(3);
    expect(countError([0, 0], [1, 2]).value).toBeNull();
  });

  it("lies in 0…1 and is 0 for the counts themselves", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(500), fc.option(fc.nat(500)))), (rows) => {
        const truth = rows.map(([count]) => count);
        const { value } = countError(
          truth,
          rows.map(([, shown]) => shown),
        );
        expect(value === null || (value >= 0 && value <= 1)).toBe(true);
        expect(countError(truth, truth).value ?? 0).toBe(0);
      }),
    );
  });

  it("is 0 without safeguards and more with noise, hiding or rounding", () => {
    const truth = listedPerTopic(world);
    const errorOf = (on: Parameters<typeof composePolicy>[0]) =>
      countError(truth, publishedPerTopic(world, composePolicy(on).publish)).value as number;
    expect(errorOf([])).toBe(0);
    for (const id of ["rounding", "noisy-counts"] as const) expect(errorOf([id])).toBeGreaterThan(0);
    const hidden = publishedPerTopic(world, { ...BASELINE_POLICY.publish, smallCell: Math.max(...truth) + 1 });
    expect(countError(truth, hidden).value).toBe(1);
  });
});

describe("expectedFraction", () => {
  it("lies near the fraction without mood and noise, drawn towards a half", () => {
    const flat = new Float64Array(60).fill(1 / 60);
    const videos = {
      ...world.videos,
      quality: new Float32Array(world.videos.count),
      durationSeconds: new Uint8Array(world.videos.count).fill(30),
    };
    const plain = logistic(CHOICE.intercept);
    const expected = expectedFraction(videos, flat, 0);
    expect(Math.abs(expected - plain)).toBeLessThan(0.01);
    expect(Math.abs(expected - 0.5)).toBeLessThanOrEqual(Math.abs(plain - 0.5));
  });
});

describe("feedQuality", () => {
  it("is better with everything held than with only popular videos to offer", () => {
    const everyone = new Uint8Array(world.users.count).fill(1);
    const learn = { ...BASELINE_POLICY.learn, optOut: true };
    const without = feedQuality({ held: world, happened: world, optedOut: everyone, erased: nobody }, learn);
    expect(qualityUnder([])).toBeGreaterThan((without.value as number) + 0.05);
  });

  it("falls when topics are blocked, and the phone makes as good a feed as the server", () => {
    expect(qualityUnder(["proxy-blocklist"])).toBeLessThan(qualityUnder([]));
    expect(qualityUnder(["on-device"])).toBeCloseTo(qualityUnder([]), 12);
  });
});
