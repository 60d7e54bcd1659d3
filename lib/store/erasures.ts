import type { ErasureRecord } from "@/lib/domain/held-view";
import { type Connection, connection } from "./client";

export async function insertErasure(erasure: ErasureRecord & { roomId: string }, within: Connection): Promise<void> {
  await within.erasure.create({ data: erasure });
}

export async function findErasure(roomId: string, id: string): Promise<ErasureRecord | null> {
  const sql = await connection();
  return sql.erasure.findFirst({ where: { roomId, id }, omit: { roomId: true } });
}
