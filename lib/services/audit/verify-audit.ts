import type { AuditVerification } from "@/lib/domain/audit-entry";
import { chainedEntries, chainHash, lastSequence } from "@/lib/store/audit-entries";

/**
 * Goes over the whole log, line by line: each must have the next number and the hash of itself after the one before. Lines
 * that are written meanwhile are gone over too. Cost: O(entries), a page of them in memory.
 */
export async function verifyAudit(roomId: string): Promise<AuditVerification> {
  const due = await lastSequence(roomId);
  let entries = 0;
  let firstBroken: number | null = null;
  let before: Uint8Array = new Uint8Array();
  for await (const { entry, hash } of chainedEntries(roomId)) {
    entries++;
    if (firstBroken !== null) continue;
    if (entry.sequence !== entries) firstBroken = entries;
    else if (Buffer.compare(chainHash(before, entry), hash) !== 0) firstBroken = entry.sequence;
    before = hash;
  }
  if (firstBroken === null && entries < due) firstBroken = entries + 1;
  return { entries, valid: firstBroken === null, firstBroken };
}
