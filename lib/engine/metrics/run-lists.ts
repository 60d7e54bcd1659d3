import { sparseMixtures } from "../profiling/sparse-mixtures";
import { creatorOf } from "../simulation/creators";
import type { SimulationRun } from "../simulation/simulation";
import type { World } from "../world/world";
import type { SparseRows } from "./intra-list-diversity";

/** A part of a run: person u's watches are rows [from[u], to[u]), on the given days. */
export interface RunPart {
  readonly days: readonly number[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** What every measure of a run reads, laid out once. */
export interface RunLists {
  readonly run: SimulationRun;
  readonly world: World;
  readonly mixtures: SparseRows;
  readonly topics: number;
  /** creator of each video, numbered from 0 */
  readonly creator: Uint32Array;
  readonly creators: number;
  readonly whole: RunPart;
  /** one part a day */
  readonly byDay: readonly RunPart[];
}

/** Lays out a run. Rows must be in time order within a person, as runs are. Cost: O(watches + people · days + videos · topics). */
export function runLists(world: World, run: SimulationRun): RunLists {
  const { people, days } = run.plan;
  const { offsets, day } = run.watches;
  const byDay = Array.from({ length: days }, (_, d) => ({
    days: [d],
    from: new Uint32Array(people),
    to: new Uint32Array(people),
  }));
  for (let u = 0; u < people; u++) {
    let row = offsets[u] as number;
    byDay.forEach((part, d) => {
      part.from[u] = row;
      while (row < (offsets[u + 1] as number) && day[row] === d) row++;
      part.to[u] = row;
    });
  }
  const numbers = new Map<number, number>();
  const creator = Uint32Array.from({ length: world.videos.count }, (_, video) => {
    const key = creatorOf(world.videos, video);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key) as number;
  });
  return {
    run,
    world,
    mixtures: sparseMixtures(world.videos),
    topics: world.scenario.topics.length,
    creator,
    creators: numbers.size,
    whole: { days: [...byDay.keys()], from: offsets.subarray(0, people), to: offsets.subarray(1, people + 1) },
    byDay,
  };
}
