import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originSchema, reasonSchema } from "@/lib/domain/recommendation";
import { recommenderSchema } from "@/lib/domain/simulation-settings";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { viewerOf, watchedThrough } from "@/lib/testing/viewers";
import { buildWorld } from "../world/build-world";
import type { World } from "../world/world";
import { FEATURES, type Recommended, type RecommendInput } from "./recommender";
import { RECOMMENDER_IDS, RECOMMENDERS } from "./registry";

const world = tinyWorld();
const someone = viewerOf(world, watchedThrough(Array.from({ length: 20 }, (_, n) => 5 + 12 * n)));

/** One user, three watches, forty videos, more clusters than users: nearly everything ties. */
const scenario = loadScenario("the-list");
const lonely = buildWorld(
  { ...scenario, population: { ...scenario.population, users: 1, videos: 40, watchesPerUser: 3 } },
  3,
);

function expectSound(feed: readonly Recommended[], from: World, input: RecommendInput): void {
  const left = from.videos.count - new Set(input.seen).size;
  expect(feed).toHaveLength(Math.min(input.limit, left));
  expect(new Set(feed.map((item) => item.video)).size).toBe(feed.length);
  feed.forEach((item, i) => {
    expect(input.seen).not.toContain(item.video);
    expect(item.rank).toBe(i + 1);
    const sum = item.reasons.reduce((total, part) => total + part.contribution, 0);
    expect(Math.abs(sum - item.score)).toBeLessThan(1e-12);
    expect(originSchema.options).toContain(item.origin);
    for (const part of item.reasons) expect(reasonSchema.shape.kind.options).toContain(part.kind);
    for (const [name, value] of Object.entries(item.features)) {
      expect(FEATURES).toContain(name);
      expect(value).toSatisfy(Number.isFinite);
    }
    expect(Object.keys(item.features).length).toBeGreaterThan(0);
  });
}

it("holds every strategy that a page may ask for, each under its own name, the default first", () => {
  expect(RECOMMENDER_IDS[0]).toBe("engagement");
  for (const id of RECOMMENDER_IDS) expect(RECOMMENDERS[id].id).toBe(id);
  expect(recommenderSchema.options).toEqual(RECOMMENDER_IDS);
});

describe.each(RECOMMENDER_IDS)("%s", (id) => {
  const { recommend } = RECOMMENDERS[id];

  it("gives the same feed for the same input, whoever was served between", () => {
    const first = recommend(world, { ...someone, seed: 4, limit: 10 });
    recommend(world, { ...viewerOf(world, []), seed: 5, limit: 10 });
    expect(recommend(world, { ...someone, seed: 4, limit: 10 })).toEqual(first);
    const again = tinyWorld();
    expect(recommend({ ...again }, { ...someone, seed: 4, limit: 10 })).toEqual(first);
  });

  it("shows nothing seen, nothing twice, ranks from one, and reasons that sum to the score", () => {
    const videos = fc.uniqueArray(fc.nat({ max: 599 }), { maxLength: 40 });
    fc.assert(
      fc.property(videos, fc.nat(), fc.nat({ max: 15 }), (seen, seed, limit) => {
        const input = { ...viewerOf(world, watchedThrough(seen)), seed, limit };
        expectSound(recommend(world, input), world, input);
      }),
      { numRuns: 15 },
    );
  });

  it("takes ties, one user and a small catalogue as ordinary input", () => {
    const videos = fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 40 });
    fc.assert(
      fc.property(videos, fc.nat(), fc.nat({ max: 45 }), (seen, seed, limit) => {
        const input = { ...viewerOf(lonely, watchedThrough(seen)), seed, limit };
        expectSound(recommend(lonely, input), lonely, input);
      }),
      { numRuns: 25 },
    );
  });

  it("serves someone who watched nothing, and gives nothing for nothing", () => {
    const newcomer = { ...viewerOf(world, []), seed: 1, limit: 10 };
    expectSound(recommend(world, newcomer), world, newcomer);
    expect(recommend(world, { ...newcomer, limit: 0 })).toEqual([]);
    const all = Array.from({ length: world.videos.count }, (_, v) => v);
    const { engagements, ...untold } = someone;
    expect(recommend(world, { ...untold, seen: all, seed: 1, limit: 10 })).toEqual([]);
    expect(recommend(world, { ...untold, seen: all.slice(3), seed: 1, limit: 10 })).toHaveLength(3);
  });
});
