import type { Actor, SeatActor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { findPersona } from "@/lib/store/personas";
import { requireSeat } from "../actors/require-actor";

/** A seat has rights over its own persona, and over no other. */
export async function requireOwn(actor: Actor, personaId: string): Promise<SeatActor> {
  const seat = requireSeat(actor);
  if (seat.personaId === personaId) return seat;
  const other = await findPersona(personaId);
  if (other?.roomId === seat.room.id) throw new DomainError("forbidden", "A seat decides over its own persona only.");
  throw new DomainError("persona-not-found", "There is no such persona in this room.");
}
