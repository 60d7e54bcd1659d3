import type { Access } from "@/lib/domain/access";
import { type Actor, isStaff } from "@/lib/domain/actor";
import type { AuditAction, AuditObject } from "@/lib/domain/audit-entry";
import { DomainError } from "@/lib/domain/domain-error";
import type { Locale } from "@/lib/domain/localized-text";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { insertExport } from "@/lib/store/exports";
import { purposeOf } from "@/lib/store/seats";
import { accessOf } from "./access-of";

export interface ViewRequest {
  action: "view" | "export";
  object: AuditObject;
  objectId?: string | null;
  purpose?: string | null;
  locale: Locale;
}

/** The name an audit entry gives an actor: a role, never a seat. */
export function auditName(actor: Actor): string {
  return actor.kind === "host" ? "host" : actor.role;
}

/**
 * The one way into the company's tool: authorise, read, leave a trace, answer. A refusal leaves a trace too. The trace is
 * written before the answer is given, so that nothing is seen without one.
 */
export async function auditedView<T>(
  actor: Actor,
  request: ViewRequest,
  read: (access: Access) => Promise<T>,
  countRows?: (result: T) => number,
): Promise<T> {
  if (!isStaff(actor)) {
    await leaveTrace(actor, request, "denied", null);
    throw new DomainError("forbidden", "Only staff may open the company's tool. Take a staff role first.");
  }
  const result = await read(accessOf(actor, request.locale));
  await leaveTrace(actor, request, request.action, countRows ? countRows(result) : null);
  return result;
}

async function leaveTrace(actor: Actor, request: ViewRequest, action: AuditAction, rows: number | null): Promise<void> {
  const at = new Date();
  const purpose = request.purpose ?? (actor.kind === "seat" ? await purposeOf(actor.seatId) : null);
  const { object, objectId = null } = request;
  const roomId = actor.room.id;
  const entry = { roomId, at, actor: auditName(actor), action, object, objectId, rows, purpose };
  const gone = () => new DomainError("room-not-found", "This room has just been deleted.");
  if (action !== "export") {
    if ((await appendAuditEntry(entry)) === null) throw gone();
    return;
  }
  await transaction(async (within) => {
    const sequence = await appendAuditEntry(entry, within);
    if (sequence === null) throw gone();
    const exported = { roomId, sequence, rows: rows ?? 0, at, actor: entry.actor, object, objectId };
    await insertExport(
      { ...exported, columns: [], sensitiveRows: 0, withIdentity: false, fingerprints: new Uint8Array() },
      within,
    );
  });
}
