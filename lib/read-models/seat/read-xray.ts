import type { SeatActor } from "@/lib/domain/actor";
import type { CollectedData } from "@/lib/domain/collected-data";
import type { Locale } from "@/lib/domain/localized-text";
import type { XrayView } from "@/lib/domain/seat-views";
import { collectedOfPersona } from "../collected-view";
import { personaRegion, personaView } from "./persona-view";
import { recordedWatches } from "./recorded-watches";
import { seatRecord } from "./seat-record";

/** What is kept of each watch, whether or not anything was pressed. */
const KEPT_PER_WATCH = ["stay", "replays", "like", "hour", "place"] as const;

/** What was recorded of the seat's persona, heaviest watch first. facts are counted from what is there. */
export async function readXray(actor: SeatActor, locale: Locale): Promise<XrayView | null> {
  const record = await seatRecord(actor, locale);
  if (!record) return null;
  const collected = collectedOfPersona(record.world, record.persona.card, personaRegion(record), locale);
  const perWatch = KEPT_PER_WATCH.length;
  const collectedFacts = countCollected(collected);
  return {
    persona: personaView(record),
    facts: { total: perWatch * record.events.length + collectedFacts, perWatch, collected: collectedFacts },
    collected,
    watches: recordedWatches(record)
      .sort((a, b) => b.contribution - a.contribution)
      .map(({ watch }) => watch),
  };
}

/** One fact for each thing held besides watching: name, place, each address, device, address book, hours, search, rhythm of typing. */
export function countCollected(collected: CollectedData): number {
  const single = [
    collected.name,
    `${collected.town} ${collected.radiusKm}`,
    collected.device,
    collected.addressBook.numbers > 0 ? "address book" : "",
    collected.activeHours.some((share) => share > 0) ? "hours" : "",
    collected.deletedSearch,
    collected.msBetweenKeys > 0 ? "rhythm" : "",
  ];
  return single.filter((value) => value !== "").length + collected.ipAddresses.length;
}
