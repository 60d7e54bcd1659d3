import type { AuditAction } from "@/lib/domain/audit-entry";
import { DomainError } from "@/lib/domain/domain-error";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import type { Connection } from "@/lib/store/client";

/** That somebody used a right of theirs; who it was is not in the log. */
export async function noteRight(
  roomId: string,
  action: Extract<AuditAction, "correct" | "opt-out" | "erase">,
  within: Connection,
): Promise<void> {
  const what = { actor: "user", action, object: "seat", objectId: null, rows: null, purpose: null } as const;
  if ((await appendAuditEntry({ roomId, at: new Date(), ...what }, within)) === null)
    throw new DomainError("room-not-found", "This room has just been deleted.");
}
