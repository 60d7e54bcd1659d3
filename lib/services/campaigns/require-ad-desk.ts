import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { purposeOf } from "@/lib/store/seats";
import { accessOf } from "../access/access-of";
import { auditName } from "../access/audited-view";

/** For whoever may open the ad manager, no matter what they do there; a refusal leaves its line in the log. */
export async function requireAdDesk(actor: Actor): Promise<void> {
  const purpose = (actor.kind === "seat" ? await purposeOf(actor.seatId) : null) ?? "lesson";
  try {
    await accessOf(actor, { action: "view", page: "ads", purpose, locale: "en" });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const what = { action: "denied", object: "ads", objectId: null, rows: null, purpose } as const;
    await appendAuditEntry({ roomId: actor.room.id, at: new Date(), actor: auditName(actor), ...what });
    throw error;
  }
}
