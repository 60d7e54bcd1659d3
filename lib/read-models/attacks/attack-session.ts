import type { Access } from "@/lib/domain/access";
import type { Attack } from "@/lib/exposure/attacks/attack";
import { getWorld } from "@/lib/worlds/get-world";
import { chosenView } from "../exposure/chosen-view";
import { type Session, sessionOf } from "../exposure/measure-session";

/** The snapshot of the room's people that an attack is tried on, with the role that it starts from, where the scenario has it. */
export async function attackSession({ actor }: Access, attack: Attack, group: string | undefined): Promise<Session> {
  const { room } = actor;
  const { scenario } = await getWorld(room.scenarioId, room.seed);
  const role = scenario.staff.some(({ id }) => id === attack.role) ? attack.role : undefined;
  const view = chosenView(scenario, actor, { group, role });
  return sessionOf(room, view.group, view.role);
}
