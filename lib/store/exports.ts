import { randomUUID } from "node:crypto";
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
