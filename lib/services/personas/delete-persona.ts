import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { transaction } from "@/lib/store/client";
import { findPersona, removePersona } from "@/lib/store/personas";
import { lockProfile } from "@/lib/store/profiles";
import { raiseRevision } from "@/lib/store/rooms";
import { requireSeat } from "../actors/require-actor";

/** Erases the seat's own persona: its watch events, profile, assignments and vote go with it. The seat stays. */
export async function deletePersona(actor: Actor, personaId: string): Promise<void> {
  const { room, personaId: own } = requireSeat(actor);
  if (own !== personaId) {
    const other = await findPersona(personaId);
    if (other?.roomId === room.id) throw new DomainError("forbidden", "A seat may delete its own persona only.");
    throw new DomainError("persona-not-found", "There is no such persona in this room.");
  }
  await transaction(async (within) => {
    await lockProfile(personaId, within);
    await raiseRevision(room.id, within);
    await removePersona(personaId, within);
  });
}
