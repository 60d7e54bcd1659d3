import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { compileCatalogue } from "../catalogue/compile-catalogue";
import { dot } from "../clustering/points";
import { DIMENSIONS } from "../world/world";
import { DRIFT } from "./drift";
import { type SimulationRun, simulateFeed } from "./simulation";

const world = tinyWorld();
const plan = { people: 40, seed: 2, drift: 0 } as const;

function watchedFraction(run: SimulationRun, person: number): number {
  const { offsets, fraction } = run.watches;
  const own = fraction.subarray(offsets[person], offsets[person + 1]);
  return own.reduce((a, b) => a + b, 0) / 255 / Math.max(1, own.length);
}

/** Share of people whose cluster is the one matched to their archetype, after so many days. */
function accuracy(run: SimulationRun, day: number): number {
  const { people } = run.plan;
  const right = Array.from(run.archetype).filter(
    (archetype, p) => world.clustering.archetype[run.clusterByDay[day * people + p] as number] === archetype,
  );
  return right.length / people;
}

describe("the feedback loop", () => {
  it("holds the same people longer with the engagement feed than with a random one", () => {
    const engaged = simulateFeed(world, { ...plan, days: 4, recommender: "engagement" });
    const drawn = simulateFeed(world, { ...plan, days: 4, recommender: "random" });
    const gains = Array.from(
      { length: plan.people },
      (_, p) => watchedFraction(engaged, p) - watchedFraction(drawn, p),
    );
    expect(gains.filter((gain) => gain > 0).length).toBeGreaterThan(0.9 * plan.people);
    expect(gains.reduce((a, b) => a + b, 0) / plan.people).toBeGreaterThan(0.1);
    expect(engaged.watches.video.length).toBeGreaterThan(drawn.watches.video.length);
  });

  it("knows more people by the day", () => {
    const run = simulateFeed(world, { ...plan, days: 6, recommender: "engagement" });
    expect(accuracy(run, 0)).toBe(0);
    expect(accuracy(run, 6)).toBeGreaterThan(accuracy(run, 1));
    expect(accuracy(run, 6)).toBeGreaterThan(0.7);
  });

  it("after sixty days of drift leaves tastes recognisable, and profiles that have not collapsed", () => {
    const run = simulateFeed(world, { ...plan, people: 12, days: 60, recommender: "engagement", drift: 0.02 });
    expect(recognised(run.preferenceAfter, run)).toBeGreaterThanOrEqual(recognised(run.preferenceBefore, run) - 0.1);
    expect(accuracy(run, 60)).toBeGreaterThanOrEqual(accuracy(run, 10) - 0.1);
    expect(run.watches.video.length / 12).toBeGreaterThan(2 * world.videos.count);
    for (let i = 0; i < run.preferenceAfter.length; i++)
      expect(run.preferenceAfter[i] as number).toBeGreaterThanOrEqual(
        (DRIFT.anchor / (1 + DRIFT.anchor)) * (run.preferenceBefore[i] as number) - 1e-6,
      );
  });
});

/** Share of people whose preference still lies nearest, by cosine, to the mixture of their planted archetype. */
function recognised(preferences: Float32Array, run: SimulationRun): number {
  const { mixtures, archetypeCount } = compileCatalogue(world.scenario);
  const cosineTo = (p: number, a: number) =>
    dot(preferences, p * DIMENSIONS, mixtures, a * DIMENSIONS, DIMENSIONS) /
    Math.sqrt(dot(mixtures, a * DIMENSIONS, mixtures, a * DIMENSIONS, DIMENSIONS));
  const nearest = (p: number) =>
    Array.from({ length: archetypeCount }, (_, a) => a).reduce((best, a) =>
      cosineTo(p, a) > cosineTo(p, best) ? a : best,
    );
  return Array.from(run.archetype).filter((archetype, p) => nearest(p) === archetype).length / run.plan.people;
}
