import type { Access } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/domain-error";
import type { World } from "@/lib/engine/world/world";
import { buildPopulation } from "@/lib/exposure/build-population";
import type { ExposurePopulation } from "@/lib/exposure/exposure-population";
import { type PersonWithWatches, peopleOf } from "@/lib/store/room-people";
import { getWorld } from "@/lib/worlds/get-world";
import { engineWatch } from "../engine-watch";
import { measuredPersona } from "../exposure/measured-persona";

/** Everyone whom an ad can meet, as the company holds them, with the room's personas in the order of the columns. */
export interface AdPopulation {
  readonly population: ExposurePopulation;
  readonly personas: readonly PersonWithWatches[];
  readonly group: World["scenario"]["groups"][number];
}

/** groupId: the trait that clicks are held against; none: the scenario's first group. */
export async function adPopulation(access: Access, held: World, groupId: string | undefined): Promise<AdPopulation> {
  const { room } = access.actor;
  const [happened, personas] = await Promise.all([getWorld(room.scenarioId, room.seed), peopleOf(room.id)]);
  const { groups } = happened.scenario;
  const index = groupId === undefined ? 0 : groups.findIndex(({ id }) => id === groupId);
  const group = groups[index];
  if (!group)
    throw new DomainError("invalid-input", "This scenario has no such group.", [
      { field: "group", rule: `one of ${groups.map(({ id }) => id).join(", ")}` },
    ]);
  const { learn } = access.policy;
  const holding = { held, happened, learn, group: group.id };
  const population = buildPopulation({
    held,
    happened,
    learn,
    personas: personas.map(({ persona, events }) =>
      measuredPersona({ persona, watches: events.map((event) => engineWatch(happened, event)) }, holding),
    ),
    group: index,
  });
  return { population, personas, group };
}
