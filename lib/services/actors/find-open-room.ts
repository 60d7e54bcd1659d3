import { DomainError } from "@/lib/domain/domain-error";
import { roomCodeSchema } from "@/lib/domain/room";
import { closedReason } from "@/lib/store/closed-rooms";
import { findRoom, type StoredRoom } from "@/lib/store/rooms";
import { hashOf } from "../access/token";

const expired = () => new DomainError("room-expired", "This room has ended, and everything in it was removed.");

/** The room behind a code, as typed by a person. Ended rooms say so; deleted and unknown ones cannot be told apart by status. */
export async function findOpenRoom(typed: string): Promise<StoredRoom> {
  const code = roomCodeSchema.safeParse(typed);
  if (!code.success)
    throw new DomainError("room-not-found", "There is no room with this code.", [
      { field: "code", rule: "six characters, such as K7M4QX" },
    ]);
  const room = await findRoom(code.data);
  if (room && room.expiresAt.getTime() > Date.now()) return room;
  if (room) throw expired();
  const reason = await closedReason(hashOf(code.data));
  if (reason === "expired") throw expired();
  throw new DomainError(
    "room-not-found",
    reason === "deleted"
      ? "This room was deleted, and everything in it was removed."
      : "There is no room with this code.",
  );
}
