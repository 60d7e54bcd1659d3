import type { SeatActor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import type { GroupView } from "@/lib/domain/seat-views";
import { assignWithout } from "@/lib/engine/explanation/what-if";
import { distinctiveTopics } from "@/lib/engine/naming/cluster-names";
import { findVote } from "@/lib/store/votes";
import { assignmentView, confidenceIn } from "../assignment-view";
import { shownClusterNames, topicId, topicLabel } from "../labels";
import { publishedClusters } from "../publish/cluster-counts";
import { publisherOf } from "../publish/publisher";
import { roster } from "../roster";
import { counterfactualView } from "./counterfactual-view";
import { leaveOut } from "./left-out";
import { personaView } from "./persona-view";
import { recordedWatches } from "./recorded-watches";
import { type SeatRecord, seatRecord } from "./seat-record";
import { userMap } from "./user-map";

/**
 * The group the engine guesses, why, and what it would guess without some watches (ids that are none of this persona's
 * watches are passed over). The similarity for each single watch left out is worked out again, not estimated:
 * O(watches² · topics).
 */
export async function readGroup(actor: SeatActor, locale: Locale, leftOut: string[]): Promise<GroupView | null> {
  const record = await seatRecord(actor, locale);
  if (!record) return null;
  const { world, names, guess, profile, policy } = record;
  const now = leaveOut(record, leftOut);
  const { place, ...map } = userMap(world, names, guess);
  const cluster = guess.cluster;
  return {
    persona: personaView(record),
    guess: assignmentView(world, names, guess),
    now: assignmentView(world, names, now.guess),
    confidenceNow: confidenceIn(now.guess, cluster),
    names: shownClusterNames(world, cluster, locale, policy.names === "numbers"),
    namedFrom:
      cluster === world.clustering.count
        ? []
        : distinctiveTopics(world, cluster).map(({ topic, lift }) => ({
            topicId: topicId(world, topic),
            label: topicLabel(world, topic, locale),
            lift,
          })),
    memberCount: await memberCount(record),
    reasons: reasons(record, now.without),
    counterfactual: counterfactualView(record),
    map: { ...map, before: place(profile.sum), now: place(now.sum) },
    vote: await findVote(record.persona.id),
  };
}

function reasons(record: SeatRecord, without: readonly string[]): GroupView["reasons"] {
  const { world, watches, guess } = record;
  return recordedWatches(record)
    .map(({ watch, contribution }, i) => ({
      watch,
      contribution,
      confidenceWithout: confidenceIn(assignWithout(world, watches, new Set([i])), guess.cluster),
      leftOut: without.includes(watch.eventId),
    }))
    .sort((a, b) => b.contribution - a.contribution);
}

/** Background users and personas of the room in the same cluster, this one among them, as the company publishes it. */
async function memberCount({ world, actor, guess, policy }: SeatRecord): Promise<number | null> {
  const publisher = publisherOf(actor.room, world, policy);
  const { members } = await publishedClusters(publisher, world, await roster(actor.room, world));
  return members[guess.cluster] ?? null;
}
