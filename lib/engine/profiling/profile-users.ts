import type { Scenario } from "@/lib/domain/scenario";
import { exp } from "../numeric/elementary";
import { ACTION, DIMENSIONS, MINUTES_PER_DAY, REPLAY_SHIFT, type VideoTable, type WatchTable } from "../world/world";
import { type SparseMixtures, sparseMixtures } from "./sparse-mixtures";
import { engagement } from "./watch";

/** Engagement of row i of a watch table. */
export function rowEngagement(watches: Pick<WatchTable, "fraction" | "actions">, i: number): number {
  const actions = watches.actions[i] as number;
  return engagement({
    fraction: (watches.fraction[i] as number) / 255,
    replays: actions >> REPLAY_SHIFT,
    liked: (actions & ACTION.liked) !== 0,
    commented: (actions & ACTION.commented) !== 0,
    shared: (actions & ACTION.shared) !== 0,
    followed: (actions & ACTION.followed) !== 0,
    skipped: (actions & ACTION.skipped) !== 0,
  });
}

/** What the sums below need of a world; `sparseMixtures` once, then many users. */
export interface WatchSource {
  readonly watches: WatchTable;
  readonly sparse: SparseMixtures;
  readonly halfLifeMinutes: number;
}

export function watchSource(scenario: Scenario, videos: VideoTable, watches: WatchTable): WatchSource {
  return { watches, sparse: sparseMixtures(videos), halfLifeMinutes: scenario.engine.halfLifeDays * MINUTES_PER_DAY };
}

/** Visits rows [from, to) with their decay (ages count from the last row) and engagement. */
export function forEachWatch(
  { watches, halfLifeMinutes }: WatchSource,
  from: number,
  to: number,
  visit: (row: number, decay: number, engagement: number) => void,
): void {
  const last = watches.minute[to - 1] as number;
  for (let i = from; i < to; i++)
    visit(i, exp((-Math.LN2 * (last - (watches.minute[i] as number))) / halfLifeMinutes), rowEngagement(watches, i));
}

/** Adds weight × the video's topic mixture to `sum`. */
export function addMixture(sparse: SparseMixtures, video: number, weight: number, sum: Float64Array): void {
  for (let e = sparse.offsets[video] as number; e < (sparse.offsets[video + 1] as number); e++) {
    const topic = sparse.topic[e] as number;
    sum[topic] = (sum[topic] as number) + weight * (sparse.weight[e] as number);
  }
}

/**
 * Unit interest profiles of all background users (users × DIMENSIONS). The same sum as `updateProfile`, by columns.
 * Cost: O(watches · topics per video), videos being sparse.
 */
export function profileUsers(source: WatchSource): Float32Array {
  const { offsets } = source.watches;
  const users = offsets.length - 1;
  const profiles = new Float32Array(users * DIMENSIONS);
  const sum = new Float64Array(DIMENSIONS);
  for (let u = 0; u < users; u++) {
    const from = offsets[u] as number;
    const to = offsets[u + 1] as number;
    if (to <= from) continue;
    sum.fill(0);
    forEachWatch(source, from, to, (row, decay, engagement) => {
      addMixture(source.sparse, source.watches.video[row] as number, decay * engagement, sum);
    });
    let square = 0;
    for (const value of sum) square += value * value;
    const length = Math.sqrt(square);
    if (length > 0) for (let t = 0; t < DIMENSIONS; t++) profiles[u * DIMENSIONS + t] = (sum[t] as number) / length;
  }
  return profiles;
}
