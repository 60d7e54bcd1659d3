import type { SeatActor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import { getWorld } from "@/lib/worlds/get-world";

interface Choice {
  id: string;
  label: string;
}

/** The closed choices a card can be built from, in one language. */
export interface CardChoices {
  topics: (Choice & { contentNote: boolean; posterSeed: number })[];
  regions: Choice[];
  facts: Choice[];
  words: readonly string[];
}

export async function readCardChoices(actor: SeatActor, locale: Locale): Promise<CardChoices> {
  const { scenario, videos } = await getWorld(actor.room.scenarioId, actor.room.seed);
  return {
    topics: scenario.topics.map((topic, t) => ({
      id: topic.id,
      label: topic.short[locale],
      contentNote: topic.contentNote,
      posterSeed: videos.posterSeed[videos.primaryTopic.indexOf(t)] ?? 0,
    })),
    regions: scenario.people.regions.map(({ id, label }) => ({ id, label: label[locale] })),
    facts: scenario.cards.facts.map(({ id, text }) => ({ id, label: text[locale] })),
    words: scenario.cards.words,
  };
}
