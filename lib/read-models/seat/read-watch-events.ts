import type { SeatActor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { PageRequest } from "@/lib/domain/page-request";
import type { WatchEvent } from "@/lib/domain/watch-event";
import { watchEventsPage } from "@/lib/store/watch-events";

export interface WatchEventsPage extends PageRequest {
  total: number;
  rows: WatchEvent[];
}

/** The persona's watch events as stored, in the order of watching. */
export async function readWatchEvents(
  actor: SeatActor,
  personaId: string,
  page: PageRequest,
): Promise<WatchEventsPage> {
  if (actor.personaId !== personaId) throw new DomainError("forbidden", "A seat reads its own persona only.");
  return { ...page, ...(await watchEventsPage(personaId, page)) };
}
