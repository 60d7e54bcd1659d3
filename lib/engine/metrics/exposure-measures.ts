import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { ACTION } from "../world/world";
import { giniCoefficient } from "./gini-coefficient";
import { type Homogenisation, homogenisation } from "./homogenisation";
import type { RunLists, RunPart } from "./run-lists";

/** What a part of a run says of everyone together. */
export interface ExposureMeasures {
  /** groups: the engine's clusters at the end of the part */
  readonly homogenisation: Homogenisation;
  readonly giniVideos: number | null;
  readonly giniCreators: number | null;
}

/**
 * Measures that need everyone's lists at once. Exposure counts what was shown. cluster: the engine's guess per person.
 * stream: numbers the draw of pairs, so that one part's draws do not move another's.
 * Cost: see `homogenisation`, plus O(watches + videos · log videos).
 */
export function exposureMeasures(
  lists: RunLists,
  part: RunPart,
  cluster: Uint8Array,
  stream: number,
): ExposureMeasures {
  const { world, creator, creators } = lists;
  const { video } = lists.run.watches;
  const shownVideos = new Uint32Array(world.videos.count);
  const shownCreators = new Uint32Array(creators);
  part.to.forEach((to, u) => {
    for (let i = part.from[u] as number; i < to; i++) {
      const v = video[i] as number;
      const c = creator[v] as number;
      shownVideos[v] = (shownVideos[v] as number) + 1;
      shownCreators[c] = (shownCreators[c] as number) + 1;
    }
  });
  return {
    homogenisation: homogenisationOf(lists, part, cluster, world.clustering.count, stream),
    giniVideos: giniCoefficient(shownVideos),
    giniCreators: giniCoefficient(shownCreators),
  };
}

/** Homogenisation of what was consumed, that is shown and not skipped, in a part of a run; see `homogenisation`. */
export function homogenisationOf(
  { run, world }: RunLists,
  { from, to }: RunPart,
  group: Uint8Array,
  ungrouped: number,
  stream: number,
): Homogenisation {
  const { video, actions } = run.watches;
  const offsets = new Uint32Array(from.length + 1);
  const item = new Uint16Array(to.reduce((rows, end, u) => rows + end - (from[u] as number), 0));
  let length = 0;
  for (let u = 0; u < from.length; u++) {
    for (let i = from[u] as number; i < (to[u] as number); i++)
      if (((actions[i] as number) & ACTION.skipped) === 0) item[length++] = video[i] as number;
    offsets[u + 1] = length;
  }
  const random = sfc32(deriveSeed(run.plan.seed, STREAM.pairs, stream));
  return homogenisation({ offsets, item, items: world.videos.count, group, ungrouped }, random);
}
