import type { SeatActor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import type { PersonaView } from "@/lib/domain/seat-views";
import { personaView } from "./persona-view";
import { seatRecord } from "./seat-record";

/** The persona as its own seat sees it; null while there is none. */
export async function readPersona(actor: SeatActor, locale: Locale): Promise<PersonaView | null> {
  const record = await seatRecord(actor, locale);
  return record && personaView(record);
}
