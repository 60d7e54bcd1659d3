import { type Connection, connection } from "./client";
import type { ClosedReason } from "./generated/client";

export type { ClosedReason };

export async function rememberClosed(
  codeHash: Uint8Array,
  reason: ClosedReason,
  closedAt: Date,
  within: Connection,
): Promise<void> {
  const row = { reason, closedAt };
  const key = new Uint8Array(codeHash);
  await within.closedRoom.upsert({ where: { codeHash: key }, create: { codeHash: key, ...row }, update: row });
}

export async function closedReason(codeHash: Uint8Array): Promise<ClosedReason | null> {
  const sql = await connection();
  const row = await sql.closedRoom.findUnique({ where: { codeHash: new Uint8Array(codeHash) } });
  return row?.reason ?? null;
}

export async function forgetClosedBefore(time: Date): Promise<void> {
  const sql = await connection();
  await sql.closedRoom.deleteMany({ where: { closedAt: { lt: time } } });
}
