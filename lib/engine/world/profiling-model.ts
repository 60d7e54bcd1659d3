import type { Scenario } from "@/lib/domain/scenario";
import { sharedColumn } from "../numeric/columns";
import { exp } from "../numeric/elementary";
import { type SparseMixtures, sparseMixtures, unitMixtures } from "../profiling/sparse-mixtures";
import { MINUTES_PER_DAY, type VideoTable } from "./world";

/** What reading watches needs, as plain data and columns that threads share. */
export interface ProfilingModel {
  readonly videos: VideoTable;
  readonly sparse: SparseMixtures;
  /** its weights in whole units */
  readonly units: Uint8Array;
  /** weight left of a watch by its age in minutes */
  readonly decay: Float64Array;
}

/** Cost: O(videos × topics + minutes of the window). */
export function profilingModel(scenario: Scenario, videos: VideoTable): ProfilingModel {
  const halfLife = scenario.engine.halfLifeDays * MINUTES_PER_DAY;
  const sparse = sparseMixtures(videos);
  const decay = sharedColumn("f64", scenario.population.days * MINUTES_PER_DAY);
  for (let age = 0; age < decay.length; age++) decay[age] = exp((-Math.LN2 * age) / halfLife);
  return { videos, sparse, units: unitMixtures(sparse), decay };
}
