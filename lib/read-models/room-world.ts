import type { LearnPolicy } from "@/lib/domain/data-policy";
import type { Room } from "@/lib/domain/room";
import type { World } from "@/lib/engine/world/world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { getWorld } from "@/lib/worlds/get-world";
import { heldWorld } from "@/lib/worlds/held-world";

type RoomOfWorld = Pick<Room, "scenarioId" | "seed" | "safeguards">;

/** What the room's company may keep and infer. */
export function learnPolicyOf(room: Pick<Room, "safeguards">): LearnPolicy {
  return composePolicy(room.safeguards).learn;
}

/** The room's world as its company holds it: what every page, export and answer is made of. */
export async function roomWorld(room: RoomOfWorld): Promise<World> {
  return heldWorld(await getWorld(room.scenarioId, room.seed), learnPolicyOf(room));
}
