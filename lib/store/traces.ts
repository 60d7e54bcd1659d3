import type { AuditAction, AuditObject } from "@/lib/domain/audit-entry";
import { connection } from "./client";

/** One kind of entry: an object, whichever of it is meant, from a time on. */
export interface TraceOf {
  readonly object: AuditObject;
  readonly objectId?: string;
  readonly since?: Date;
}

/** Looks and exports of these kinds, by actor: no times, no numbers. */
export async function countLooks(
  roomId: string,
  of: TraceOf,
): Promise<{ actor: string; action: AuditAction; count: number }[]> {
  const sql = await connection();
  const rows = await sql.auditEntry.groupBy({
    by: ["actor", "action"],
    where: {
      roomId,
      action: { in: ["view", "export"] },
      object: of.object,
      ...(of.objectId === undefined ? {} : { objectId: of.objectId }),
      ...(of.since === undefined ? {} : { at: { gte: of.since } }),
    },
    _count: true,
    orderBy: [{ actor: "asc" }, { action: "asc" }],
  });
  return rows.map(({ actor, action, _count }) => ({ actor, action: action as AuditAction, count: _count }));
}

/** Every copy that left, with the digests of the IDs in it. Oldest first. */
export async function copiesOutside(
  roomId: string,
): Promise<{ at: Date; actor: string; object: string; rows: number; fingerprints: Uint8Array }[]> {
  const sql = await connection();
  return sql.export.findMany({
    where: { roomId },
    select: { at: true, actor: true, object: true, rows: true, fingerprints: true },
    orderBy: { sequence: "asc" },
  });
}
