import type { Room } from "@/lib/domain/room";
import { identify } from "@/lib/services/actors/identify";
import { createPersona } from "@/lib/services/personas/create-persona";
import { worldState } from "@/lib/services/worlds/world-state";

/** Deals a card at once if the world is there; otherwise the card's page does, and shows how far the world is. */
export async function dealIfReady(room: Room, seatToken: string): Promise<void> {
  if (worldState(room.scenarioId, room.seed).state !== "ready") return;
  await createPersona(await identify(room.code, seatToken), { deal: true });
}
