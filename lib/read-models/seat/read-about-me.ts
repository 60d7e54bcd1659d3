import type { SeatActor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { AboutMe } from "@/lib/domain/held-view";
import type { Locale } from "@/lib/domain/localized-text";
import { explain } from "@/lib/engine/explanation/additive-explanation";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import type { Watch } from "@/lib/engine/profiling/watch";
import { clusterIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { findAssignment } from "@/lib/store/assignments";
import { collectedOfPersona } from "../collected-view";
import { measuredPersona } from "../exposure/measured-persona";
import { topicId, topicLabel } from "../labels";
import { roomWorld } from "../room-world";
import { topicSpells } from "../topic-spells";
import { ownUserId } from "./own-user-id";
import { personaRegion } from "./persona-view";
import { countCollected } from "./read-xray";
import { type SeatRecord, seatRecord } from "./seat-record";

const REASONS = 5;

/** What the company holds about the seat's persona under the safeguards that are on; null while there is no persona. */
export async function readAboutMe(actor: SeatActor, locale: Locale): Promise<AboutMe | null> {
  const record = await seatRecord(actor, locale);
  if (!record) return null;
  const { persona, world, watches, policy, names } = record;
  const held = await roomWorld(actor.room);
  const { learn } = policy;
  const group = world.scenario.groups[0]?.id ?? "";
  const mine = measuredPersona({ persona, watches }, { held, happened: world, learn, group });
  const kept = mine.heldVideos.length > 0 ? watches : [];
  const known = watches.length > 0 && !(learn.optOut && persona.optedOut);
  const since = (await findAssignment(persona.id))?.since.toISOString() ?? null;
  const collected = collectedOfPersona(world, persona.card, personaRegion(record), locale);
  const cluster = (id: string) => ({ clusterId: id, name: names[clusterIndex(world, id)] ?? id });
  return {
    personaId: persona.id,
    userId: ownUserId(actor.room, persona.userId),
    handle: persona.handle,
    avatar: persona.card.avatar,
    watches: kept.length,
    guess: known
      ? { ...cluster(held.clustering.ids[mine.heldCluster] ?? ""), confidence: record.guess.confidence, since }
      : null,
    why: whyOf(record, kept.length > 0),
    corrected: persona.corrected === null ? null : cluster(persona.corrected),
    optOut: { wished: persona.optedOut, honoured: learn.optOut },
    lists: topicSpells(held, kept).map(({ topic, share, sinceMs }) => ({
      topicId: topicId(held, topic),
      label: topicLabel(held, topic, locale),
      share,
      since: new Date(sinceMs).toISOString(),
    })),
    profile: profileOf(record, held, kept),
    collected,
    collectedFacts: countCollected(collected),
  };
}

/** The same for a persona named in an address: only of the seat's own, whether or not another one exists. */
export async function readOwnAboutMe(actor: SeatActor, personaId: string, locale: Locale): Promise<AboutMe> {
  const about = actor.personaId === personaId ? await readAboutMe(actor, locale) : null;
  if (!about) throw new DomainError("forbidden", "A seat reads its own persona only.");
  return about;
}

/** Reasons are given where the safeguard "explanation" is on; otherwise only that it was what one watched. */
function whyOf({ policy, world, watches, guess, profile, locale }: SeatRecord, kept: boolean): AboutMe["why"] {
  if (!policy.explanation || !kept) return { answered: policy.explanation, reasons: [] };
  const { score, topics } = explain(world, watches, guess.nearest);
  const reasons = Array.from(topics, (part, topic) => ({ topic, part: score > 0 ? part / score : 0 }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, REASONS);
  return {
    answered: true,
    reasons: reasons.map(({ topic, part }) => ({
      label: topicLabel(world, topic, locale),
      watches: profile.topicWatches[topic] ?? 0,
      part,
    })),
  };
}

function profileOf({ locale }: SeatRecord, held: World, kept: readonly Watch[]): AboutMe["profile"] {
  if (kept.length === 0) return [];
  const { shareSum, topicWatches, watches } = updateProfile(emptyProfile(held), [...kept], held);
  return held.scenario.topics
    .map(({ id }, topic) => ({
      topicId: id,
      label: topicLabel(held, topic, locale),
      share: (shareSum[topic] ?? 0) / watches,
      watches: topicWatches[topic] ?? 0,
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
