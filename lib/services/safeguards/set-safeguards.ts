import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Room } from "@/lib/domain/room";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { findRoom, updateSafeguards } from "@/lib/store/rooms";
import { auditName } from "../access/audited-view";
import { requireLead } from "../actors/require-actor";

/** Switches this room's safeguards to exactly these. Returns the room as it is from now on, and what was on until now. */
export async function setSafeguards(
  actor: Actor,
  on: readonly SafeguardId[],
): Promise<{ room: Room; before: readonly SafeguardId[] }> {
  const { room } = requireLead(actor);
  const wanted = inCatalogueOrder(on);
  await transaction(async (within) => {
    await updateSafeguards(room.id, wanted, within);
    const what = { action: "safeguards", object: "room", objectId: wanted.join(" ") || null } as const;
    const entry = { roomId: room.id, at: new Date(), actor: auditName(actor), ...what, rows: null, purpose: null };
    await appendAuditEntry(entry, within);
  });
  const now = await findRoom(room.code);
  if (!now) throw new DomainError("room-not-found", "This room has just been deleted.");
  const { hostKeyHash: _, ...after } = now;
  return { room: after, before: room.safeguards };
}
