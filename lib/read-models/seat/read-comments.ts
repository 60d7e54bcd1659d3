import type { SeatActor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import { getWorld } from "@/lib/worlds/get-world";

/** The closed list of comments: nobody types a word. */
export async function readComments(actor: SeatActor, locale: Locale): Promise<{ id: string; text: string }[]> {
  const { scenario } = await getWorld(actor.room.scenarioId, actor.room.seed);
  return scenario.comments.map(({ id, text }) => ({ id, text: text[locale] }));
}
