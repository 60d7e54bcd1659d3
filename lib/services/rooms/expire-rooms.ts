import { CLOSED_CODE_DAYS } from "@/lib/config/limits";
import { transaction } from "@/lib/store/client";
import { forgetClosedBefore, rememberClosed } from "@/lib/store/closed-rooms";
import { removeRoom, roomsThatEndedBefore } from "@/lib/store/rooms";
import { hashOf } from "../access/token";

const MS_PER_DAY = 86_400_000;

/** Removes every room whose time is over and returns how many. Several instances may do so at once. */
export async function expireRooms(now = new Date()): Promise<number> {
  const ended = await roomsThatEndedBefore(now);
  for (const { id, code } of ended)
    await transaction(async (within) => {
      await removeRoom(id, within);
      await rememberClosed(hashOf(code), "expired", now, within);
    });
  await forgetClosedBefore(new Date(now.getTime() - CLOSED_CODE_DAYS * MS_PER_DAY));
  return ended.length;
}
