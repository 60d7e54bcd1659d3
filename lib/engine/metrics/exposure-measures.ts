import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { ACTION } from "../world/world";
import { giniCoefficient } from "./gini-coefficient";
import { type Homogenisation, homogenisation } from "./homogenisation";
import type { RunLists, RunPart } from "./run-lists";

/** What a part of a run says of everyone together. */
export interface ExposureMeasures {
  readonly homogenisation: Homogenisation;
  readonly giniVideos: number | null;
  readonly giniCreators: number | null;
}

/**
 * Measures that need everyone's lists at once. Exposure counts what was shown; consumption, for homogenisation, leaves
 * out what was skipped. cluster: the engine's guess per person, which makes the groups. stream: numbers the draw of
 * pairs, so that one part's draws do not move another's. Cost: see `homogenisation`, plus O(watches + videos · log videos).
 */
export function exposureMeasures(
  lists: RunLists,
  { from, to }: RunPart,
  cluster: Uint8Array,
  stream: number,
): ExposureMeasures {
  const { run, world, creator, creators } = lists;
  const { video, actions } = run.watches;
  const shownVideos = new Uint32Array(world.videos.count);
  const shownCreators = new Uint32Array(creators);
  const offsets = new Uint32Array(from.length + 1);
  const consumed = new Uint16Array(to.reduce((rows, end, u) => rows + end - (from[u] as number), 0));
  let length = 0;
  for (let u = 0; u < from.length; u++) {
    for (let i = from[u] as number; i < (to[u] as number); i++) {
      const v = video[i] as number;
      const c = creator[v] as number;
      shownVideos[v] = (shownVideos[v] as number) + 1;
      shownCreators[c] = (shownCreators[c] as number) + 1;
      if (((actions[i] as number) & ACTION.skipped) === 0) consumed[length++] = v;
    }
    offsets[u + 1] = length;
  }
  return {
    homogenisation: homogenisation(
      { offsets, item: consumed, items: world.videos.count, group: cluster, ungrouped: world.clustering.count },
      sfc32(deriveSeed(run.plan.seed, STREAM.pairs, stream)),
    ),
    giniVideos: giniCoefficient(shownVideos),
    giniCreators: giniCoefficient(shownCreators),
  };
}
