import { assign } from "@/lib/engine/clustering/assign";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import type { Measure } from "../measure";
import { labelKeepChance } from "../mechanisms/randomised-label";
import { sensitiveClusters } from "../sensitive-clusters";
import { NOTHING_TO_ATTACK, rowsLeave } from "./table-that-leaves";

/** Watches after which somebody gives up. apartMs: from one watch to the next; fades nothing worth the name. */
export const PROBE = { most: 60, apartMs: 30_000 } as const;

/**
 * B6c, videos that a made-up account must watch to the end until the engine puts it in a cluster that is sensitive for the group: then its own number is that cluster's. It watches
 * what is most of the list topic, richest first. Runs the engine's own profile and assignment on the held model. Null where no rows leave, so
 * that its number cannot be read, or where it is in no such cluster after 60: a blocklist does that. Randomised labels: the watches of as many
 * accounts as it takes until one shows its true label. O(60 · clusters).
 * Source: exposure.md B6c; the idea stands in FLoC's own tracker (2021). Example: cost 1 account and k watches.
 */
export const probeWatches: Measure = {
  id: "probeWatches",
  group: "reidentification",
  code: "B6c",
  unit: "watches",
  formula: "min k: cluster of an account after k videos of the list topic is sensitive",
  source: "WICG/floc 40 (2021)",
  better: "higher",
  measure(view) {
    const { held, happened, group } = view.population;
    const { labelEpsilon } = view.policy.learn;
    const listTopic = happened.scenario.groups[group]?.listTopic;
    const topic = held.scenario.topics.findIndex(({ id }) => id === listTopic);
    if (!rowsLeave(view) || topic < 0) return NOTHING_TO_ATTACK;
    const watches = watchesUntil(held, topic, sensitiveClusters(happened, group));
    if (watches === null) return NOTHING_TO_ATTACK;
    const accounts = labelEpsilon === null ? 1 : 1 / labelKeepChance(held.clustering.count + 1, labelEpsilon);
    return { value: watches * accounts, numerator: null, denominator: null };
  },
};

/**
 * Watches until an account that watches only one topic is put in one of the wanted clusters (1 per index); null: not within PROBE.most. Videos without the topic
 * are never watched. O(most · clusters).
 */
export function watchesUntil(world: World, topic: number, wanted: Uint8Array): number | null {
  const { topicWeights, count } = world.videos;
  const share = (video: number) => topicWeights[video * DIMENSIONS + topic] as number;
  const shelf = Array.from({ length: count }, (_, video) => video)
    .filter((video) => share(video) > 0)
    .sort((a, b) => share(b) - share(a) || a - b)
    .slice(0, PROBE.most);
  let profile = emptyProfile(world);
  for (const video of shelf) {
    const atMs = profile.watches * PROBE.apartMs;
    const watch = {
      video,
      fraction: 1,
      replays: 0,
      liked: false,
      commented: false,
      shared: false,
      skipped: false,
      atMs,
    };
    profile = updateProfile(profile, [watch], world);
    if (wanted[assign(world.clustering, profile.sum, profile.evidence).cluster] === 1) return profile.watches;
  }
  return null;
}
