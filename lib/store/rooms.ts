import type { NameMode } from "@/lib/domain/name-mode";
import type { Room } from "@/lib/domain/room";
import { type SafeguardId, safeguardSetSchema } from "@/lib/domain/safeguard";
import { type Connection, connection } from "./client";
import type { Room as RoomRow } from "./generated/client";

export type StoredRoom = Room & { hostKeyHash: Uint8Array };

function toRoom(row: RoomRow): StoredRoom {
  const { seed, auditSequence: _, safeguards, ...room } = row;
  return { ...room, seed: Number(seed), safeguards: safeguardSetSchema.parse(safeguards) };
}

export async function insertRoom(room: StoredRoom): Promise<void> {
  const sql = await connection();
  await sql.room.create({
    data: {
      ...room,
      seed: BigInt(room.seed),
      safeguards: [...room.safeguards],
      hostKeyHash: new Uint8Array(room.hostKeyHash),
    },
  });
}

export async function findRoom(code: string): Promise<StoredRoom | null> {
  const sql = await connection();
  const row = await sql.room.findUnique({ where: { code } });
  return row && toRoom(row);
}

export async function currentRevision(roomId: string): Promise<number | null> {
  const sql = await connection();
  const row = await sql.room.findUnique({ where: { id: roomId }, select: { revision: true } });
  return row?.revision ?? null;
}

/** The room's next revision; null when the room has gone. The row stays locked until the transaction ends, so revisions become visible in order. */
export async function raiseRevision(roomId: string, within: Connection): Promise<number | null> {
  const rows = await within.$queryRaw<{ revision: number }[]>`
    UPDATE room SET revision = revision + 1 WHERE id = ${roomId}::uuid RETURNING revision`;
  return rows[0]?.revision ?? null;
}

export async function updateNameMode(roomId: string, nameMode: NameMode, within: Connection): Promise<void> {
  await within.room.update({ where: { id: roomId }, data: { nameMode, revision: { increment: 1 } } });
}

/** Switches safeguards, and makes whatever was derived from the room's people old. */
export async function updateSafeguards(
  roomId: string,
  safeguards: readonly SafeguardId[],
  within: Connection,
): Promise<void> {
  await within.room.update({
    where: { id: roomId },
    data: { safeguards: [...safeguards], revision: { increment: 1 } },
  });
}

/**
 * Removes the room and, with its row, everything below it. Writers hold a profile and then the room; profiles are taken
 * first here too, so that nobody waits in a circle.
 */
export async function removeRoom(roomId: string, within: Connection): Promise<boolean> {
  await within.$queryRaw`SELECT persona_id FROM interest_profile WHERE room_id = ${roomId}::uuid ORDER BY persona_id FOR UPDATE`;
  const { count } = await within.room.deleteMany({ where: { id: roomId } });
  return count > 0;
}

export async function roomsOfWorld(scenarioId: string, seed: number): Promise<number> {
  const sql = await connection();
  return sql.room.count({ where: { scenarioId, seed: BigInt(seed) } });
}

export async function roomsThatEndedBefore(now: Date): Promise<{ id: string; code: string }[]> {
  const sql = await connection();
  return sql.room.findMany({ where: { expiresAt: { lte: now } }, select: { id: true, code: true } });
}

export async function countInRoom(roomId: string): Promise<{ seats: number; personas: number }> {
  const sql = await connection();
  const [seats, personas] = await Promise.all([
    sql.seat.count({ where: { roomId } }),
    sql.persona.count({ where: { roomId } }),
  ]);
  return { seats, personas };
}
