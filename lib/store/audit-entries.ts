import { createHash } from "node:crypto";
import { chainText } from "@/lib/domain/audit-chain";
import type { AuditAction, AuditEntry, AuditObject } from "@/lib/domain/audit-entry";
import { type Connection, connection, transaction } from "./client";
import type { AuditEntry as AuditRow } from "./generated/client";

export type NewAuditEntry = Omit<AuditEntry, "sequence" | "at"> & { roomId: string; at: Date };

/** The hash of an entry: SHA-256 of the hash before it (nothing before the first) and the entry's text. */
export function chainHash(before: Uint8Array, entry: AuditEntry): Uint8Array {
  return createHash("sha256").update(before).update(chainText(entry)).digest();
}

/**
 * Numbers, chains and writes an entry and returns its number; null when the room has gone. The room's row is held
 * meanwhile, so that entries of one room follow one another.
 */
export async function appendAuditEntry(entry: NewAuditEntry, within?: Connection): Promise<number | null> {
  if (!within) return transaction((inside) => appendAuditEntry(entry, inside));
  const { roomId, ...rest } = entry;
  const numbered = await within.$queryRaw<{ sequence: number }[]>`
    UPDATE room SET audit_sequence = audit_sequence + 1 WHERE id = ${roomId}::uuid RETURNING audit_sequence AS sequence`;
  const sequence = numbered[0]?.sequence;
  if (sequence === undefined) return null;
  const before = await within.auditEntry.findUnique({
    where: { roomId_sequence: { roomId, sequence: sequence - 1 } },
    select: { hash: true },
  });
  const hash = chainHash(before?.hash ?? new Uint8Array(), { ...rest, sequence, at: rest.at.toISOString() });
  await within.auditEntry.create({ data: { ...entry, sequence, hash: new Uint8Array(hash) } });
  return sequence;
}

/** One page, newest first, and how many there are. */
export async function auditEntriesPage(
  roomId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ total: number; rows: AuditEntry[] }> {
  const sql = await connection();
  const [total, rows] = await Promise.all([
    sql.auditEntry.count({ where: { roomId } }),
    sql.auditEntry.findMany({
      where: { roomId },
      orderBy: { sequence: "desc" },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  return { total, rows: rows.map(toEntry) };
}

function toEntry({ roomId: _, hash: __, at, action, object, ...entry }: AuditRow): AuditEntry {
  return { ...entry, at: at.toISOString(), action: action as AuditAction, object: object as AuditObject };
}

/** Entries and their hashes by rising number, a page at a time, so that a long log is never in memory whole. */
export async function* chainedEntries(
  roomId: string,
  pageSize = 500,
): AsyncGenerator<{ entry: AuditEntry; hash: Uint8Array }> {
  const sql = await connection();
  let after = 0;
  for (;;) {
    const rows = await sql.auditEntry.findMany({
      where: { roomId, sequence: { gt: after } },
      orderBy: { sequence: "asc" },
      take: pageSize,
    });
    for (const row of rows) yield { entry: toEntry(row), hash: row.hash };
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.sequence;
  }
}

/** The number given last, which the log must reach. */
export async function lastSequence(roomId: string): Promise<number> {
  const sql = await connection();
  const room = await sql.room.findUnique({ where: { id: roomId }, select: { auditSequence: true } });
  return room?.auditSequence ?? 0;
}
