import { randomUUID } from "node:crypto";
import type { ExportRow } from "@/lib/domain/export";
import type { DeskPage } from "@/lib/domain/permission";
import { type Connection, connection } from "./client";

/** A copy that left the tool. fingerprints: 8-byte keyed digests of the IDs in it. */
export interface NewExport {
  roomId: string;
  sequence: number;
  actor: string;
  object: string;
  objectId: string | null;
  columns: string[];
  rows: number;
  sensitiveRows: number;
  withIdentity: boolean;
  fingerprints: Uint8Array;
  at: Date;
}

export async function insertExport(exported: NewExport, within: Connection): Promise<void> {
  const fingerprints = new Uint8Array(exported.fingerprints);
  await within.export.create({ data: { id: randomUUID(), ...exported, fingerprints } });
}

export async function countExports(roomId: string): Promise<number> {
  const sql = await connection();
  return sql.export.count({ where: { roomId } });
}

/** The fingerprints of every copy that holds IDs. */
export async function fingerprintsOf(roomId: string): Promise<Uint8Array[]> {
  const sql = await connection();
  const copies = await sql.export.findMany({ where: { roomId, withIdentity: true }, select: { fingerprints: true } });
  return copies.map(({ fingerprints }) => fingerprints);
}

/** One page of the register, newest first, with the sums over all of it. Fingerprints stay here. */
export async function exportsPage(
  roomId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{
  total: number;
  rowsOutside: number;
  sensitiveRowsOutside: number;
  copiesWithIdentity: number;
  rows: ExportRow[];
}> {
  const sql = await connection();
  const [sums, copiesWithIdentity, rows] = await Promise.all([
    sql.export.aggregate({ where: { roomId }, _count: true, _sum: { rows: true, sensitiveRows: true } }),
    sql.export.count({ where: { roomId, withIdentity: true } }),
    sql.export.findMany({
      where: { roomId },
      orderBy: { sequence: "desc" },
      skip: (page - 1) * pageSize,
      take: pageSize,
      omit: { id: true, roomId: true, fingerprints: true },
    }),
  ]);
  return {
    total: sums._count,
    rowsOutside: sums._sum.rows ?? 0,
    sensitiveRowsOutside: sums._sum.sensitiveRows ?? 0,
    copiesWithIdentity,
    rows: rows.map(({ at, object, ...row }) => ({ ...row, at: at.toISOString(), object: object as DeskPage })),
  };
}
