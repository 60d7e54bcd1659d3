import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { transaction } from "@/lib/store/client";
import { updateOptedOut } from "@/lib/store/personas";
import { lockProfile, saveProfile } from "@/lib/store/profiles";
import { noteRight } from "./note-right";
import { requireOwn } from "./require-own";

/** The wish not to be profiled. It is noted always, and honoured where the safeguard "opt-out" is on. */
export async function setOptOut(actor: Actor, personaId: string, optedOut: boolean): Promise<void> {
  const { room } = await requireOwn(actor, personaId);
  await transaction(async (within) => {
    const row = await lockProfile(personaId, within);
    if (!row) throw new DomainError("persona-missing", "This seat's persona has just been deleted.");
    await updateOptedOut(personaId, optedOut, within);
    await saveProfile({ ...row, roomId: room.id }, within);
    await noteRight(room.id, "opt-out", within);
  });
}
