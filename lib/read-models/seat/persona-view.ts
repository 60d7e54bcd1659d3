import type { PersonaView } from "@/lib/domain/seat-views";
import { topicIndex } from "@/lib/engine/world/locate";
import { topicLabel } from "../labels";
import { ownUserId } from "./own-user-id";
import type { SeatRecord } from "./seat-record";

export function personaView({ actor, persona, world, locale, events }: SeatRecord): PersonaView {
  const { people, cards, list } = world.scenario;
  const { card } = persona;
  return {
    personaId: persona.id,
    userId: ownUserId(actor.room, persona.userId),
    handle: persona.handle,
    avatar: card.avatar,
    dealt: card.dealt,
    likes: card.likes.map((topicId) => {
      const topic = topicIndex(world, topicId);
      const video = world.videos.primaryTopic.indexOf(topic);
      return { topicId, label: topicLabel(world, topic, locale), posterSeed: world.videos.posterSeed[video] ?? 0 };
    }),
    region: people.regions.find((region) => region.id === card.region)?.label[locale] ?? card.region,
    device: people.devices.find((device) => device.id === card.device)?.label ?? card.device,
    fact: cards.facts.find((fact) => fact.id === card.fact)?.text[locale] ?? card.fact,
    watches: events.length,
    lessonVideos: list.lessonVideos,
  };
}

/** Index of the persona's region in the scenario. */
export function personaRegion({ persona, world }: Pick<SeatRecord, "persona" | "world">): number {
  return Math.max(
    0,
    world.scenario.people.regions.findIndex((region) => region.id === persona.card.region),
  );
}
