import { shownNameMode } from "@/lib/domain/name-mode";
import type { RoomStatus } from "@/lib/domain/room-status";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { countInRoom } from "@/lib/store/rooms";
import { findOpenRoom } from "../actors/find-open-room";
import { worldState } from "../worlds/world-state";

/** What anyone who knows the code may know: aggregates, and how far the world is. */
export async function describeRoom(code: string): Promise<RoomStatus> {
  const room = await findOpenRoom(code);
  const { seats, personas } = await countInRoom(room.id);
  return {
    code: room.code,
    kind: room.kind,
    scenario: room.scenarioId,
    scenarioVersion: room.scenarioVersion,
    seed: room.seed,
    nameMode: shownNameMode(composePolicy(room.safeguards), room.nameMode),
    createdAt: room.createdAt.toISOString(),
    expiresAt: room.expiresAt.toISOString(),
    seats,
    personas,
    world: worldState(room.scenarioId, room.seed),
  };
}
