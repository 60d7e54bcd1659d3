import type { Actor } from "@/lib/domain/actor";
import { transaction } from "@/lib/store/client";
import { rememberClosed } from "@/lib/store/closed-rooms";
import { removeRoom } from "@/lib/store/rooms";
import { hashOf } from "../access/token";
import { requireHost } from "../actors/require-actor";
import { stopUnneededBuild } from "../worlds/stop-unneeded-build";

/** Removes the room and everything in it at once. Afterwards its address answers 404, whatever token is shown. */
export async function deleteRoom(actor: Actor): Promise<void> {
  const { room } = requireHost(actor);
  await transaction(async (within) => {
    await removeRoom(room.id, within);
    await rememberClosed(hashOf(room.code), "deleted", new Date(), within);
  });
  await stopUnneededBuild(room.scenarioId, room.seed);
}
