import { randomInt } from "node:crypto";
import { ROOM_CODE_ALPHABET } from "@/lib/domain/room";

const LENGTH = 6;

export function newRoomCode(): string {
  return Array.from({ length: LENGTH }, () => ROOM_CODE_ALPHABET[randomInt(ROOM_CODE_ALPHABET.length)]).join("");
}
