import type { SeatActor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Locale } from "@/lib/domain/localized-text";
import type { AutopilotChoice, Feed, Recommendation } from "@/lib/domain/recommendation";
import { autopilotChoice } from "@/lib/engine/choice/autopilot-choice";
import { contactsOf } from "@/lib/engine/population/address-book";
import { deriveSeed, STREAM } from "@/lib/engine/random/random";
import { contactsPrior } from "@/lib/engine/recommenders/contacts-prior";
import { recommend } from "@/lib/engine/recommenders/recommend";
import type { Recommended } from "@/lib/engine/recommenders/recommender";
import type { World } from "@/lib/engine/world/world";
import { describeVideo } from "../describe-video";
import { topicId, topicLabel } from "../labels";
import { preferenceOf } from "../persona-preference";
import { reasonText } from "../reason-text";
import { seatRecord } from "./seat-record";

/** The next videos for the seat's persona, none it has seen; each says where it came from and why. */
export async function readFeed(actor: SeatActor, locale: Locale, limit: number): Promise<Feed> {
  const record = await seatRecord(actor, locale);
  if (!record) throw new DomainError("persona-missing", "This seat has no persona yet.");
  const { world, happened, persona, profile, guess, seen } = record;
  const preference = preferenceOf(happened, persona);
  const items = recommend(world, {
    profile,
    assignment: guess,
    contacts: contactsPrior(world, contactsOf(happened, preference, persona.card.seed)),
    seen,
    seed: persona.card.seed,
    limit,
  });
  return {
    watched: seen.length,
    items: items.map((item) => ({
      ...describeVideo(world, item.video, locale),
      recommendation: recommendation(world, item, locale),
      autopilot: autopilot(happened, preference, item.video, persona.card.seed),
    })),
  };
}

function recommendation(world: World, item: Recommended, locale: Locale): Recommendation {
  return {
    origin: item.origin,
    score: item.score,
    rank: item.rank,
    reasons: item.reasons.map(({ kind, contribution, topic }) => {
      const label = topic >= 0 ? topicLabel(world, topic, locale) : null;
      return {
        kind,
        contribution,
        topicId: topic >= 0 ? topicId(world, topic) : null,
        text: reasonText(kind, label, locale),
      };
    }),
  };
}

/** What the seeded policy would do, with a comment from the closed list. */
function autopilot(world: World, preference: Float64Array, video: number, seed: number): AutopilotChoice {
  const choice = autopilotChoice(world, preference, video, seed);
  const { comments } = world.scenario;
  const comment = comments[deriveSeed(seed, STREAM.choice, video, 1) % comments.length];
  return { ...choice, commentId: choice.commented ? (comment?.id ?? null) : null };
}
