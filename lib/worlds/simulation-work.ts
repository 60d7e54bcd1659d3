import { type FeedMeasures, feedMeasures } from "@/lib/engine/metrics/feed-measures";
import { type SimulationPlan, type SimulationRun, simulateFeed } from "@/lib/engine/simulation/simulation";
import type { World } from "@/lib/engine/world/world";

/** What a thread is asked for: a run, or the measures of one beside the random feed's on the same people. */
export type SimulationWork =
  | { kind: "run"; world: World; plan: SimulationPlan }
  | { kind: "measures"; world: World; run: SimulationRun; random: SimulationRun };

export type SimulationResult = { run: SimulationRun } | { measures: FeedMeasures };

export function doSimulationWork(work: SimulationWork, onDay: (day: number) => void): SimulationResult {
  if (work.kind === "run") return { run: simulateFeed(work.world, work.plan, onDay) };
  return { measures: feedMeasures(work.world, work.run, work.random) };
}
