import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Room } from "@/lib/domain/room";
import { findSeat } from "@/lib/store/seats";
import { hashOf, sameHash } from "../access/token";
import { findOpenRoom } from "./find-open-room";

/** Who is asking in this room. Throws room-not-found, room-expired or unauthenticated. */
export async function identify(code: string, token: string | null): Promise<Actor> {
  const { hostKeyHash, ...found } = await findOpenRoom(code);
  const room: Room = found;
  if (!token) throw new DomainError("unauthenticated", "This needs the room's host key or a seat token.");
  const hash = hashOf(token);
  if (sameHash(hash, hostKeyHash)) return { kind: "host", room };
  const seat = await findSeat(room.id, hash);
  if (!seat || !sameHash(hash, seat.tokenHash)) {
    // A room that was deleted since the first look takes its seats along: then that is the answer.
    await findOpenRoom(code);
    throw new DomainError("unauthenticated", "This token does not belong to this room.");
  }
  return { kind: "seat", room, seatId: seat.id, role: seat.role, personaId: seat.personaId };
}
