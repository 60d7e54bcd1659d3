import type { OpeningReason } from "@/lib/domain/opening";
import { type Connection, connection } from "./client";
import type { Opening as OpeningRow } from "./generated/client";

/** An opening as it is kept. The seats tell two people apart and leave the store for nothing else. */
export interface StoredOpening {
  id: string;
  roomId: string;
  askedBy: string;
  askedSeat: string;
  reason: OpeningReason;
  askedAt: Date;
  agreedBy: string | null;
  expiresAt: Date | null;
}

function toOpening({ agreedSeat: _, reason, ...row }: OpeningRow): StoredOpening {
  return { ...row, reason: reason as OpeningReason };
}

export async function insertOpening(
  opening: Omit<StoredOpening, "agreedBy" | "expiresAt">,
  within: Connection,
): Promise<void> {
  await within.opening.create({ data: opening });
}

export async function findOpening(roomId: string, id: string): Promise<StoredOpening | null> {
  const sql = await connection();
  const row = await sql.opening.findFirst({ where: { roomId, id } });
  return row && toOpening(row);
}

/** Opens until then; false where somebody else has agreed meanwhile. */
export async function agreeToOpening(
  id: string,
  agreed: { agreedBy: string; agreedSeat: string; expiresAt: Date },
  within: Connection,
): Promise<boolean> {
  const { count } = await within.opening.updateMany({ where: { id, expiresAt: null }, data: agreed });
  return count > 0;
}

/** When what is open now ends; null where nothing is. */
export async function openUntil(roomId: string, now: Date): Promise<Date | null> {
  const sql = await connection();
  const row = await sql.opening.findFirst({
    where: { roomId, expiresAt: { gt: now } },
    orderBy: { expiresAt: "desc" },
    select: { expiresAt: true },
  });
  return row?.expiresAt ?? null;
}

/** The newest, newest first. */
export async function openingsOf(roomId: string, limit: number): Promise<StoredOpening[]> {
  const sql = await connection();
  const rows = await sql.opening.findMany({ where: { roomId }, orderBy: { askedAt: "desc" }, take: limit });
  return rows.map(toOpening);
}

/** How many ended or will end after that time. */
export async function countOpenedSince(roomId: string, expiresAfter: Date): Promise<number> {
  const sql = await connection();
  return sql.opening.count({ where: { roomId, expiresAt: { gt: expiresAfter } } });
}
