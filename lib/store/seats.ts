import type { SeatRole } from "@/lib/domain/actor";
import { type Purpose, purposeSchema } from "@/lib/domain/purpose";
import { type Connection, connection } from "./client";

export interface Seat {
  id: string;
  roomId: string;
  tokenHash: Uint8Array;
  role: SeatRole;
  personaId: string | null;
}

export async function insertSeat(
  seat: { id: string; roomId: string; tokenHash: Uint8Array; createdAt: Date },
  within: Connection,
): Promise<void> {
  await within.seat.create({ data: { ...seat, tokenHash: new Uint8Array(seat.tokenHash) } });
}

export async function findSeat(roomId: string, tokenHash: Uint8Array): Promise<Seat | null> {
  const sql = await connection();
  const row = await sql.seat.findFirst({ where: { roomId, tokenHash: new Uint8Array(tokenHash) } });
  return row && { ...row, role: row.role as SeatRole };
}

/** Holds the seat's row, so that two requests of one device cannot both make a persona. */
export async function lockSeat(seatId: string, within: Connection): Promise<{ personaId: string | null } | null> {
  const rows = await within.$queryRaw<{ persona_id: string | null }[]>`
    SELECT persona_id FROM seat WHERE id = ${seatId}::uuid FOR UPDATE`;
  return rows[0] ? { personaId: rows[0].persona_id } : null;
}

export async function linkPersona(seatId: string, personaId: string, within: Connection): Promise<void> {
  await within.seat.update({ where: { id: seatId }, data: { personaId } });
}

export async function updateRole(seatId: string, role: SeatRole, purpose: Purpose, within: Connection): Promise<void> {
  await within.seat.update({ where: { id: seatId }, data: { role, purpose } });
}

export async function purposeOf(seatId: string): Promise<Purpose | null> {
  const sql = await connection();
  const row = await sql.seat.findUnique({ where: { id: seatId }, select: { purpose: true } });
  return purposeSchema
    .nullable()
    .catch(null)
    .parse(row?.purpose ?? null);
}
