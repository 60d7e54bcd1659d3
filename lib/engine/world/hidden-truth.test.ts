import { expect, it } from "vitest";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { compileCatalogue } from "../catalogue/compile-catalogue";
import { fitClusters } from "../clustering/fit-clusters";
import { runInline } from "../parallel/run";
import { emptyProfile, updateProfile } from "../profiling/interest-profile";
import { buildWorld, buildWorldSteps } from "./build-world";
import { watchesOf } from "./history";
import { DIMENSIONS, type TruthTable, type World } from "./world";

const scenario = loadScenario("the-list");
const small = { ...scenario, population: { ...scenario.population, users: 600, videos: 240, watchesPerUser: 60 } };

/** Builds the world, but deals everyone another truth as soon as the users are drawn. */
function withTruthDealtAnew(): World {
  return runInline(buildWorldSteps(small, 5), ({ work, context, pieces }, done) => {
    if (work !== "draw-users" || done < pieces) return;
    const { truth } = (context as { people: { truth: TruthTable } }).people;
    for (const column of [truth.primaryArchetype, truth.secondaryArchetype, truth.groups])
      column.set(column.slice().reverse());
  });
}

it("fits clusters, assigns, lists and measures appeal without a look at the truth", () => {
  const world = buildWorld(small, 5);
  const turned = withTruthDealtAnew();
  expect(turned.truth.primaryArchetype).not.toEqual(world.truth.primaryArchetype);
  expect(Array.from(turned.truth.primaryArchetype)).toEqual(Array.from(world.truth.primaryArchetype).reverse());
  for (const part of ["profiles", "clustering", "assignments", "members", "viewers", "appeal"] as const)
    expect(turned[part]).toEqual(world[part]);
});

it("profiles users by their watches alone", () => {
  const world = buildWorld(small, 5);
  for (let user = 0; user < 600; user += 37) {
    const { sum } = updateProfile(emptyProfile(world), watchesOf(world, user, 0), world);
    const length = Math.hypot(...sum);
    sum.forEach((value, t) => {
      expect(world.profiles[user * DIMENSIONS + t]).toBeCloseTo(value / length, 5);
    });
  }
});

it("finds the same clusters whatever the archetypes are: they only name what was found", () => {
  const { profiles, clustering } = buildWorld(small, 5);
  const catalogue = compileCatalogue(small);
  const mixtures = catalogue.mixtures.slice().reverse();
  const refit = (from: typeof catalogue) => runInline(fitClusters(small, from, profiles, 5));
  const other = refit({ ...catalogue, mixtures });
  expect(other.clustering.centroids).toEqual(clustering.centroids);
  expect(other.labels).toEqual(refit(catalogue).labels);
  expect(other.clustering.archetype).not.toEqual(clustering.archetype);
});
