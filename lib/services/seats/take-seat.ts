import { randomUUID } from "node:crypto";
import { environment } from "@/lib/config/environment";
import { DomainError } from "@/lib/domain/domain-error";
import type { Room } from "@/lib/domain/room";
import { transaction } from "@/lib/store/client";
import { countInRoom } from "@/lib/store/rooms";
import { insertSeat } from "@/lib/store/seats";
import { hashOf, newToken } from "../access/token";
import { findOpenRoom } from "../actors/find-open-room";

/** Gives a device a seat. Its token is told once and is all that is known of it. */
export async function takeSeat(code: string): Promise<{ room: Room; seatToken: string }> {
  const { hostKeyHash: _, ...room } = await findOpenRoom(code);
  const { seats } = await countInRoom(room.id);
  const limit = environment.MAX_SEATS_PER_ROOM;
  if (seats >= limit) throw new DomainError("seat-limit", `This room is full: it has ${limit} seats.`);
  const seatToken = newToken();
  const seat = { id: randomUUID(), roomId: room.id, tokenHash: hashOf(seatToken), createdAt: new Date() };
  await transaction((within) => insertSeat(seat, within));
  return { room, seatToken };
}
