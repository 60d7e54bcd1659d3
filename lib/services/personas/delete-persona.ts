import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import type { ErasureRecord } from "@/lib/domain/held-view";
import { transaction } from "@/lib/store/client";
import { insertErasure } from "@/lib/store/erasures";
import { findPersona, removePersona } from "@/lib/store/personas";
import { lockProfile } from "@/lib/store/profiles";
import { raiseRevision } from "@/lib/store/rooms";
import { copiesHolding } from "../exports/copies-holding";
import { noteRight } from "../mine/note-right";
import { requireOwn } from "../mine/require-own";

/**
 * Erases the seat's own persona: its watch events, profile, assignments and vote go with it. The seat stays. What is kept is
 * that there was an erasure, and how many copies outside it could not reach.
 */
export async function deletePersona(actor: Actor, personaId: string): Promise<ErasureRecord> {
  const { room } = await requireOwn(actor, personaId);
  const persona = await findPersona(personaId);
  const copies = persona ? await copiesHolding(room.id, persona.userId) : 0;
  const erasure = { id: randomUUID(), at: new Date(), copies };
  await transaction(async (within) => {
    await lockProfile(personaId, within);
    await raiseRevision(room.id, within);
    await removePersona(personaId, within);
    await insertErasure({ ...erasure, roomId: room.id }, within);
    await noteRight(room.id, "erase", within);
  });
  return erasure;
}
