import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { compileCatalogue } from "../catalogue/compile-catalogue";
import { generateVideos } from "../catalogue/generate-videos";
import { assignUsers as assignUsersReference } from "../clustering/assign-users";
import { profileUsers as profileUsersReference, watchSource } from "../profiling/profile-users";
import { buildWorld } from "../world/build-world";
import { generateUsers as generateUsersReference } from "../world/generate-users";
import { populationModel } from "../world/population-model";
import { DIMENSIONS } from "../world/world";
import { assignUsers, bindClustering } from "./assign-users";
import { bindProfiling, bindWatches } from "./bound-columns";
import { generateUsers } from "./generate-users";
import { scratchArena } from "./kernel-arena";
import { profileUsers } from "./profile-users";

const base = loadScenario("the-list");
const scenario = (watchesPerUser: number) => ({
  ...base,
  population: { ...base.population, users: 400, videos: 300, watchesPerUser },
});

function modelOf(watchesPerUser: number, seed: number) {
  const wanted = scenario(watchesPerUser);
  const catalogue = compileCatalogue(wanted);
  return populationModel(wanted, catalogue, generateVideos(wanted, catalogue, seed), seed);
}

describe("generateUsers", () => {
  test("the kernel gives the bytes that the reference gives, whichever users are asked for", () => {
    const size = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999 }),
        fc.nat(2 ** 32 - 1),
        size,
        fc.nat(60),
        (first, seed, users, watches) => {
          const model = modelOf(watches, seed);
          const chunk = generateUsers(scratchArena(), model, first, first + users);
          const wanted = generateUsersReference(model, first, first + users);
          for (const name of Object.keys(wanted) as (keyof typeof wanted)[])
            expect(Array.from(chunk[name]), name).toEqual(Array.from(wanted[name]));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("topics without a single video are nobody's trouble", () => {
    const few = { ...base, population: { ...base.population, users: 30, videos: 7, watchesPerUser: 20 } };
    const catalogue = compileCatalogue(few);
    const model = populationModel(few, catalogue, generateVideos(few, catalogue, 4), 4);
    const chunk = generateUsers(scratchArena(), model, 0, 30);
    expect(Array.from(chunk.video)).toEqual(Array.from(generateUsersReference(model, 0, 30).video));
    expect(Math.max(...chunk.video)).toBeLessThan(7);
  });
});

describe("profiles and assignments", () => {
  const world = buildWorld(scenario(50), 3);
  const model = modelOf(50, 3);
  const source = watchSource(world.scenario, world.videos, world.watches);

  test("the kernel's profiles are the reference's", () => {
    const wanted = profileUsersReference(source);
    const arena = scratchArena();
    bindProfiling(arena, model);
    bindWatches(arena, world.watches, 120, 180);
    const rows = profileUsers(arena, 60);
    for (let i = 0; i < rows.length; i++) expect(rows[i]).toBeCloseTo(wanted[120 * DIMENSIONS + i] as number, 6);
  });

  test("the kernel's assignments are the reference's", () => {
    const wanted = assignUsersReference(source, world.clustering, world.appeal);
    const arena = scratchArena();
    bindProfiling(arena, model);
    bindWatches(arena, world.watches, 40, 400);
    bindClustering(arena, world.clustering, world.appeal);
    const rows = arena.hold("f32", world.profiles.subarray(40 * DIMENSIONS, 400 * DIMENSIONS));
    const table = assignUsers(arena, rows, 360, world.clustering.count);
    expect(Array.from(table.cluster)).toEqual(Array.from(wanted.cluster.subarray(40)));
    for (let u = 0; u < 360; u++) {
      expect(table.similarity[u]).toBeCloseTo(wanted.similarity[40 + u] as number, 5);
      expect(table.margin[u]).toBeCloseTo(wanted.margin[40 + u] as number, 5);
      expect(table.confidence[u]).toBeCloseTo(wanted.confidence[40 + u] as number, 6);
    }
  });
});
