import type { AuditEntry } from "./audit-entry";

/**
 * The text that an entry's hash covers, after the hash before it: every field in a fixed order, so that changing,
 * removing or moving a line breaks the chain from there on.
 */
export function chainText({ sequence, at, actor, action, object, objectId, rows, purpose }: AuditEntry): string {
  return JSON.stringify([sequence, at, actor, action, object, objectId, rows, purpose]);
}
