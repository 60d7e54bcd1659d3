import { UNITS_PER_WATCH } from "@/lib/engine/profiling/sparse-mixtures";
import { DIMENSIONS } from "@/lib/engine/world/world";
import type { ExposurePopulation } from "../exposure-population";
import { isListed } from "../inference/list-against-truth";
import { liftedClusters } from "../sensitive-clusters";

const kept = new WeakMap<ExposurePopulation, Uint8Array>();

/**
 * Who carries a guess about any protected matter, as the company holds it: 1 = listed under a direct topic, whichever, or
 * in a cluster that watches the direct topics of one matter (orientation, health, religion, …: the topics' tags) twice as
 * much as everyone. A proxy topic alone is no guess. By user, right or wrong alike.
 * O(listed + clusters × topics + watches of the personas), once per population. No users: empty.
 * Example: somebody with a twentieth of their watching in a religious topic, cut-off .03 → 1.
 */
export function sensitiveGuesses(population: ExposurePopulation): Uint8Array {
  const known = kept.get(population);
  if (known) return known;
  const guessed = new Uint8Array(population.count);
  const direct = population.happened.scenario.topics.flatMap(({ kind }, topic) => (kind === "direct" ? [topic] : []));
  markClusters(population, guessed);
  for (const topic of direct) markListed(population, topic, guessed);
  for (let user = 0; user < population.count; user++)
    if (isListed(population, user) || (user >= population.background && isListedInAny(population, user, direct)))
      guessed[user] = 1;
  kept.set(population, guessed);
  return guessed;
}

function markClusters({ happened, count, cluster }: ExposurePopulation, guessed: Uint8Array): void {
  const byMatter = new Map<string, number[]>();
  happened.scenario.topics.forEach(({ kind, tags }, topic) => {
    if (kind === "direct") for (const tag of tags) byMatter.set(tag, [...(byMatter.get(tag) ?? []), topic]);
  });
  for (const topics of byMatter.values()) {
    const lifted = liftedClusters(happened, topics);
    for (let user = 0; user < count; user++) if (lifted[cluster[user] as number] === 1) guessed[user] = 1;
  }
}

/** Background users from the top of a held list down to the cut-off. */
function markListed({ held, cutOffShare }: ExposurePopulation, topic: number, guessed: Uint8Array): void {
  const { offsets, user, share } = held.viewers;
  for (let row = offsets[topic] as number; row < (offsets[topic + 1] as number); row++) {
    if ((share[row] as number) < cutOffShare) break;
    guessed[user[row] as number] = 1;
  }
}

/** A persona's shares are worked out from its held watches, for it stands in no list of the world. */
function isListedInAny(population: ExposurePopulation, user: number, topics: readonly number[]): boolean {
  const { held, watchOffsets, watchVideo, cutOffShare } = population;
  const from = watchOffsets[user] as number;
  const to = watchOffsets[user + 1] as number;
  return topics.some((topic) => {
    let sum = 0;
    for (let row = from; row < to; row++)
      sum += held.videos.topicWeights[(watchVideo[row] as number) * DIMENSIONS + topic] as number;
    // In whole units, as the lists are made, or a share right at the cut-off would fall on either side.
    return sum > 0 && Math.round(sum * UNITS_PER_WATCH) / (UNITS_PER_WATCH * (to - from)) >= cutOffShare;
  });
}
