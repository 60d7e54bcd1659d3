import type { Scenario } from "@/lib/domain/scenario";
import { compileCatalogue } from "../catalogue/compile-catalogue";
import { generateVideos } from "../catalogue/generate-videos";
import { fitClusters } from "../clustering/fit-clusters";
import { runInline } from "../parallel/run";
import type { Batch, Steps } from "../parallel/steps";
import { fingerprintColumns } from "./fingerprint-columns";
import { learnFromWatches } from "./learn-from-watches";
import { populationModel } from "./population-model";
import { drawUsers } from "./stages/draw-users";
import { orderIds } from "./stages/order-ids";
import type { World } from "./world";

/** Stages of a build, with the part of its time that each takes. */
export const BUILD_STAGES = { users: 0.55, clusters: 0.1, assignments: 0.1, lists: 0.25 } as const;

/** How far a build is. done and total count users of the stage; share: 0…1 of the whole build. */
export interface BuildProgress {
  stage: keyof typeof BUILD_STAGES;
  done: number;
  total: number;
  share: number;
}

/**
 * Scenario and seed → world, always the same one, on any number of threads: who drives the steps decides. About linear
 * in the watches; see the README for the time it takes. Users 0 or watches 0 give an empty, valid world in which nobody
 * is in a clear cluster.
 */
export function* buildWorldSteps(scenario: Scenario, seed: number): Steps<World> {
  const catalogue = compileCatalogue(scenario);
  const videos = generateVideos(scenario, catalogue, seed);
  const model = populationModel(scenario, catalogue, videos, seed);
  const drawn = yield* drawUsers(model);
  const { truth, watches, profiles } = drawn;
  const { clustering: fitted, labels } = yield* fitClusters(scenario, catalogue, profiles, seed);
  const learnt = yield* learnFromWatches({ scenario, seed, model, watches, profiled: drawn, fitted, labels });
  const users = { ...drawn.users, byId: yield* orderIds(drawn.users.id) };
  const columns = { videos, users, watches, truth, ...learnt };
  return { scenario, seed, ...columns, hash: yield* fingerprintColumns(columns) };
}

/** The same in this thread. */
export function buildWorld(
  scenario: Scenario,
  seed: number,
  onProgress: (progress: BuildProgress) => void = () => {},
): World {
  return runInline(buildWorldSteps(scenario, seed), (batch, done) => {
    const progress = buildProgress(scenario, batch, done);
    if (progress) onProgress(progress);
  });
}

/** Pieces told as users; null for work too short to tell of. */
export function buildProgress(scenario: Scenario, batch: Batch, done: number): BuildProgress | null {
  const stages = Object.keys(BUILD_STAGES) as (keyof typeof BUILD_STAGES)[];
  const stage = stages.find((name) => name === batch.stage);
  if (!stage) return null;
  const total = scenario.population.users;
  const part = done / batch.pieces;
  const before = stages.slice(0, stages.indexOf(stage)).reduce((sum, name) => sum + BUILD_STAGES[name], 0);
  return { stage, done: Math.round(total * part), total, share: before + BUILD_STAGES[stage] * part };
}
