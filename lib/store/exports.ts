import { randomUUID } from "node:crypto";
import { type Connection, connection } from "./client";

export async function insertExport(
  exported: { roomId: string; sequence: number; rows: number; at: Date },
  within: Connection,
): Promise<void> {
  await within.export.create({ data: { id: randomUUID(), ...exported } });
}

export async function countExports(roomId: string): Promise<number> {
  const sql = await connection();
  return sql.export.count({ where: { roomId } });
}
