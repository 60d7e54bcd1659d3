import type { SeatActor } from "@/lib/domain/actor";
import type { InterestProfile } from "@/lib/domain/interest-profile";
import type { Locale } from "@/lib/domain/localized-text";
import { assign } from "@/lib/engine/clustering/assign";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { topicLabel } from "../labels";
import { ownRecord, type SeatRecord } from "./seat-record";

/** What the system estimates of a persona: topics by falling weight, and each time the guess became another cluster. */
export async function readInterestProfile(
  actor: SeatActor,
  personaId: string,
  locale: Locale,
): Promise<InterestProfile> {
  const record = await ownRecord(actor, personaId, locale);
  const { world, profile } = record;
  const weights = profile.sum.map((value) => Math.max(0, value));
  const total = weights.reduce((sum, value) => sum + value, 0);
  return {
    watches: profile.watches,
    topics: world.scenario.topics
      .map((topic, t) => ({
        topicId: topic.id,
        label: topicLabel(world, t, locale),
        watches: profile.topicWatches[t] as number,
        share: profile.watches > 0 ? (profile.shareSum[t] as number) / profile.watches : 0,
        weight: total > 0 ? (weights[t] as number) / total : 0,
      }))
      .filter((topic) => topic.watches > 0)
      .sort((a, b) => b.weight - a.weight),
    assignmentHistory: changesOfGuess(record),
  };
}

function changesOfGuess({ world, events, watches, names }: SeatRecord): InterestProfile["assignmentHistory"] {
  const changes: InterestProfile["assignmentHistory"] = [];
  let profile = emptyProfile(world);
  watches.forEach((watch, i) => {
    profile = updateProfile(profile, [watch], world);
    const { cluster, confidence } = assign(world.clustering, profile.sum, profile.evidence);
    const clusterId = world.clustering.ids[cluster] ?? "";
    if (changes.at(-1)?.clusterId === clusterId) return;
    const since = events[i]?.recordedAt ?? "";
    changes.push({ afterWatches: i + 1, clusterId, name: names[cluster] ?? "", confidence, since });
  });
  return changes;
}
