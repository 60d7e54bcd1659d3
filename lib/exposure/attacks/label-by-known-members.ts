import { sfc32 } from "@/lib/engine/random/random";
import type { ExposureView } from "../measure";
import { pickByLift } from "../reidentification/recovery-chance";
import { mayReach } from "./attack-reach";
import { drawPeople } from "./draw-people";

/** How many people of one kind somebody is assumed to know. */
export const KNOWN_MEMBERS = 5;

/**
 * Which cluster bears an old name, told by people known to be of that kind (of the archetype that the name fitted): the
 * cluster most of them are in now, and where two tie the one that is over-represented most, (found/known) / (its size/all).
 * cluster: index while it was named. Nobody known or none in a clear cluster: null. O(users).
 * Source: vector B6, plurality and lift rule. Example: 2 of 5 in a cluster of 60 of 1,000, 2 in one of 600 → the first.
 */
export function byKnownMembers(view: ExposureView, cluster: number, seed: number): number | null {
  const { population } = view;
  const { happened, held } = population;
  const archetype = happened.clustering.archetype[cluster] as number;
  const kind: number[] = [];
  const sizes = new Uint32Array(held.clustering.count + 1);
  for (let user = 0; user < population.background; user++) {
    if (!mayReach(view, user)) continue;
    const at = population.cluster[user] as number;
    sizes[at] = (sizes[at] as number) + 1;
    const isKind =
      archetype >= 0 ? happened.truth.primaryArchetype[user] === archetype : wasMember(view, user, cluster);
    if (isKind) kind.push(user);
  }
  const known = drawPeople(sfc32(seed), kind, KNOWN_MEMBERS).map((user) => population.cluster[user] as number);
  return mostTelling(known, sizes, held.clustering.count);
}

function wasMember({ population }: ExposureView, user: number, cluster: number): boolean {
  return population.happened.assignments.cluster[user] === cluster;
}

function mostTelling(known: readonly number[], sizes: Uint32Array, count: number): number | null {
  const found = Array.from({ length: count }, (_, cluster) => known.filter((at) => at === cluster).length);
  const most = Math.max(0, ...found);
  const leading = found.map((here) => (here === most ? here : 0));
  const people = sizes.reduce((sum, size) => sum + size, 0);
  return most === 0 ? null : (pickByLift(leading, [...sizes], people)?.cluster ?? null);
}
