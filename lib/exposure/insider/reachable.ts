import type { ExposurePopulation } from "../exposure-population";
import { guessedSensitive } from "../guessed-sensitive";
import { isListed } from "../inference/list-against-truth";
import type { ExposureView, RoleReach } from "../measure";

/** People of one region, or of several. */
export interface PeopleThere {
  /** everybody held */
  readonly people: number;
  /** of them with a sensitive guess; of those, who hold the trait */
  readonly guessed: number;
  readonly holders: number;
  /** on the group's list */
  readonly listed: number;
}

const kept = new WeakMap<ExposurePopulation, PeopleThere[]>();

/**
 * Whom somebody in this role can reach alone: the people of the role's regions, with identity and guess in one view. Nobody where the role does not see both, and
 * where two must open identities. Pseudonyms are identities. O(users) once per population, then O(regions).
 */
export function reachableAlone(view: ExposureView, role: RoleReach): PeopleThere {
  return view.policy.access.breakGlass ? none() : reachableTogether(view, role);
}

/** The same once identities are open. */
export function reachableTogether({ policy, population }: ExposureView, role: RoleReach): PeopleThere {
  const sees = role.seesIdentity && role.seesInference && policy.publish.identities !== "none";
  if (!sees) return none();
  return byRegion(population).reduce(
    (sum, there, region) => (role.regions === null || role.regions.has(region) ? add(sum, there) : sum),
    none(),
  );
}

function byRegion(population: ExposurePopulation): PeopleThere[] {
  const known = kept.get(population);
  if (known) return known;
  const guessed = guessedSensitive(population);
  const regions = Array.from({ length: population.happened.scenario.people.regions.length }, none);
  for (let u = 0; u < population.count; u++) {
    const there = regions[population.region[u] as number];
    if (!there || population.erased[u] === 1) continue;
    there.people++;
    there.guessed += guessed[u] as number;
    there.holders += guessed[u] === 1 ? (population.holds[u] as number) : 0;
    there.listed += isListed(population, u) ? 1 : 0;
  }
  kept.set(population, regions);
  return regions;
}

type Counting = { -readonly [key in keyof PeopleThere]: number };

function none(): Counting {
  return { people: 0, guessed: 0, holders: 0, listed: 0 };
}

function add(a: PeopleThere, b: PeopleThere): Counting {
  return {
    people: a.people + b.people,
    guessed: a.guessed + b.guessed,
    holders: a.holders + b.holders,
    listed: a.listed + b.listed,
  };
}
