import type { DataPolicy } from "@/lib/domain/data-policy";
import type { SafeguardId } from "@/lib/domain/safeguard";
import type { World } from "@/lib/engine/world/world";
import { buildPopulation } from "@/lib/exposure/build-population";
import type { ExposurePopulation } from "@/lib/exposure/exposure-population";
import type { ExposureView } from "@/lib/exposure/measure";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { roleReaches } from "@/lib/permissions/role-reaches";
import type { MeasureInputs } from "./measure-inputs";
import { measuredPersona } from "./measured-persona";

/** A population is some 2 MB at 10,000 users and mostly shared with its world; those of one page's sets are kept. */
const MOST_KEPT = 12;
const populations = new Map<string, ExposurePopulation>();

/** The people of a snapshot as the company holds them under a set of safeguards, who may look, and what has left already. */
export function exposureView(inputs: MeasureInputs, held: World, on: readonly SafeguardId[]): ExposureView {
  const policy = composePolicy(on);
  const { scenario } = inputs.happened;
  const roles = roleReaches(scenario, policy);
  const role = roles.find(({ id }) => id === inputs.role);
  if (!role) throw new RangeError(`${inputs.role} is no role of this scenario`);
  return { population: populationOf(inputs, held, policy), policy, roles, role, exports: inputs.exports };
}

/** One for all policies that let the company learn the same, so that what is kept with it is found again. */
function populationOf(inputs: MeasureInputs, held: World, policy: DataPolicy): ExposurePopulation {
  const key = `${inputs.key} ${JSON.stringify(policy.learn)}`;
  const population = populations.get(key) ?? build(inputs, held, policy);
  populations.delete(key);
  populations.set(key, population);
  for (const oldest of populations.keys()) {
    if (populations.size <= MOST_KEPT) break;
    populations.delete(oldest);
  }
  return population;
}

function build({ happened, personas, group }: MeasureInputs, held: World, { learn }: DataPolicy): ExposurePopulation {
  const worlds = { happened: firstSeen(happened), held: firstSeen(held) };
  return buildPopulation({
    ...worlds,
    learn,
    personas: personas.map((each) => measuredPersona(each, { ...worlds, learn, group })),
    group: happened.scenario.groups.findIndex(({ id }) => id === group),
  });
}

const worlds = new Map<string, World>();

/** A world comes with every task, as a new object around the same columns; what is kept with it is kept with the first. */
function firstSeen(world: World): World {
  const first = worlds.get(world.hash) ?? world;
  worlds.delete(world.hash);
  worlds.set(world.hash, first);
  for (const oldest of worlds.keys()) {
    if (worlds.size <= MOST_KEPT) break;
    worlds.delete(oldest);
  }
  return first;
}
