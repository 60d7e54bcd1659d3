import type { Scenario } from "@/lib/domain/scenario";
import { compileCatalogue } from "../catalogue/compile-catalogue";
import { generateVideos } from "../catalogue/generate-videos";
import { assignUsers, indexMembers } from "../clustering/assign-users";
import { clusterContents } from "../clustering/cluster-contents";
import { fitClusters } from "../clustering/fit-clusters";
import { profileUsers, watchSource } from "../profiling/profile-users";
import { clusterAppeal } from "../recommenders/cluster-appeal";
import { generateUsers } from "./generate-users";
import { indexViewers } from "./index-viewers";
import { DIMENSIONS, type World } from "./world";
import { hashColumns } from "./world-hash";

export const BUILD_STAGES = ["users", "profiles", "clusters", "assignments", "lists"] as const;

/** How far a build is. done and total count users. */
export interface BuildProgress {
  stage: (typeof BUILD_STAGES)[number];
  done: number;
  total: number;
}

/**
 * Scenario and seed → world, always the same one. Pure; a second or two for ten thousand users with 120 watches, about
 * linear in the watches. Users 0 or watches 0 give an empty, valid world in which nobody is in a clear cluster.
 */
export function buildWorld(
  scenario: Scenario,
  seed: number,
  onProgress: (progress: BuildProgress) => void = () => {},
): World {
  const total = scenario.population.users;
  const report = (stage: BuildProgress["stage"], done: number) => onProgress({ stage, done, total });
  const catalogue = compileCatalogue(scenario);
  const videos = generateVideos(scenario, catalogue, seed);
  const { users, truth, watches } = generateUsers(scenario, catalogue, videos, seed, (done) => report("users", done));

  report("profiles", 0);
  const source = watchSource(scenario, videos, watches);
  const profiles = profileUsers(source);

  report("clusters", 0);
  const { clustering: fitted, labels } = fitClusters(scenario, catalogue, source, profiles, seed);
  const { appeal, noise } = clusterAppeal(watches, labels, fitted.count, videos.count);

  report("assignments", 0);
  const unnamed = { ...fitted, noise, topicShare: new Float64Array(0), topicShareOfAll: new Float64Array(DIMENSIONS) };
  const assignments = assignUsers(source, unnamed, appeal);
  const clustering = { ...unnamed, ...clusterContents(watches, source.sparse, assignments, fitted.count) };

  report("lists", 0);
  const columns = {
    videos,
    users,
    watches,
    truth,
    profiles,
    clustering,
    assignments,
    members: indexMembers(assignments, fitted.count),
    viewers: indexViewers(watches, source.sparse, catalogue.topicCount, scenario.population.days),
    appeal,
  };
  report("lists", total);
  return { scenario, seed, ...columns, hash: hashColumns(columns) };
}
