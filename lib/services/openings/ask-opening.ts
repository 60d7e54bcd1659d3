import { randomUUID } from "node:crypto";
import { type Actor, isStaff } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Opening, OpeningReason } from "@/lib/domain/opening";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { insertOpening } from "@/lib/store/openings";
import { auditName } from "../access/audited-view";
import { describeOpening } from "./describe-openings";

/** Asks that identities be opened. Nothing opens until somebody else agrees. */
export async function askOpening(actor: Actor, reason: OpeningReason): Promise<Opening> {
  if (!isStaff(actor)) throw new DomainError("forbidden", "Only staff may ask for an opening.");
  const roomId = actor.room.id;
  const now = new Date();
  const asked = {
    id: randomUUID(),
    roomId,
    reason,
    askedBy: auditName(actor),
    askedSeat: sitterOf(actor),
    askedAt: now,
  };
  await transaction(async (within) => {
    await insertOpening(asked, within);
    const what = { action: "ask", object: "opening", objectId: reason, rows: null, purpose: null } as const;
    await appendAuditEntry({ roomId, at: now, actor: asked.askedBy, ...what }, within);
  });
  return describeOpening({ ...asked, agreedBy: null, expiresAt: null }, now);
}

/** What tells two people in a room apart: their seats. The host has none. */
export function sitterOf(actor: Actor): string {
  return actor.kind === "host" ? "host" : actor.seatId;
}
