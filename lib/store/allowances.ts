import { type Connection, connection } from "./client";

/** Something limited in a period: rows an hour for a role, a privacy budget. */
export interface AllowanceKey {
  readonly roomId: string;
  readonly name: string;
  readonly period: string;
}

/**
 * Takes as much of `amount` as the limit still holds, and says how much that was. One statement decides, under the row's lock,
 * so that parallel requests never take more than the limit together.
 */
export async function spend(
  { roomId, name, period }: AllowanceKey,
  amount: number,
  limit: number,
  within?: Connection,
): Promise<number> {
  const sql = await connection(within);
  await sql.$executeRaw`
    INSERT INTO allowance (room_id, name, period, spent) VALUES (${roomId}::uuid, ${name}, ${period}, 0)
    ON CONFLICT DO NOTHING`;
  const rows = await sql.$queryRaw<{ granted: number }[]>`
    WITH before AS (
      SELECT spent FROM allowance
      WHERE room_id = ${roomId}::uuid AND name = ${name} AND period = ${period} FOR UPDATE
    )
    UPDATE allowance SET spent = before.spent + LEAST(${amount}::int, GREATEST(${limit}::int - before.spent, 0))
    FROM before
    WHERE room_id = ${roomId}::uuid AND name = ${name} AND period = ${period}
    RETURNING allowance.spent - before.spent AS granted`;
  return rows[0]?.granted ?? 0;
}

export async function spentOf({ roomId, name, period }: AllowanceKey, within?: Connection): Promise<number> {
  const sql = await connection(within);
  const row = await sql.allowance.findUnique({ where: { roomId_name_period: { roomId, name, period } } });
  return row?.spent ?? 0;
}
