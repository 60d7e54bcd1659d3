import type { AuditAction, AuditEntry, AuditObject } from "@/lib/domain/audit-entry";
import { type Connection, connection } from "./client";

export type NewAuditEntry = Omit<AuditEntry, "sequence" | "at"> & { roomId: string; at: Date };

/** Numbers and writes an entry in one statement and returns its number; null when the room has gone. */
export async function appendAuditEntry(entry: NewAuditEntry, within?: Connection): Promise<number | null> {
  const sql = await connection(within);
  const rows = await sql.$queryRaw<{ sequence: number }[]>`
    WITH numbered AS (
      UPDATE room SET audit_sequence = audit_sequence + 1 WHERE id = ${entry.roomId}::uuid RETURNING id, audit_sequence
    )
    INSERT INTO audit_entry (room_id, sequence, at, actor, action, object, object_id, rows, purpose)
    SELECT id, audit_sequence, ${entry.at}::timestamptz, ${entry.actor}::text, ${entry.action}::text, ${entry.object}::text,
           ${entry.objectId}::text, ${entry.rows}::int, ${entry.purpose}::text
    FROM numbered RETURNING sequence`;
  return rows[0]?.sequence ?? null;
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
  return {
    total,
    rows: rows.map(({ roomId: _, at, action, object, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      action: action as AuditAction,
      object: object as AuditObject,
    })),
  };
}
