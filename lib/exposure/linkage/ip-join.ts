import type { ExposurePopulation } from "../exposure-population";
import { guessedSensitive } from "../guessed-sensitive";
import type { Measure } from "../measure";
import { seenBySome } from "../some-role";

/**
 * D1, joining a list of people with known addresses to rows by address: each is picked among the candidates with that address. candidates: how many, for
 * each person tried, ≥ 1. success: Σ 1/candidates / tried; unique: share that had one candidate. Nobody tried: null. O(tried).
 * Source: exposure.md D1. Example: 1, 1, 4, 2, 1, 8 → 3.875 of 6, .645833; unique .5.
 */
export function addressJoin(candidates: readonly number[]): {
  expected: number;
  success: number | null;
  unique: number | null;
} {
  const tried = candidates.length;
  const expected = candidates.reduce((sum, among) => sum + 1 / among, 0);
  const alone = candidates.filter((among) => among === 1).length;
  return { expected, success: tried > 0 ? expected / tried : null, unique: tried > 0 ? alone / tried : null };
}

/**
 * D1, holders that are found, with the sensitive guess about them, by somebody who knows the address they go online from and has, for one
 * hour, the reach of a role that reads addresses beside identities. Candidates: everyone held in its regions with that address. numerator: expected finds; denominator: everyone who holds
 * the trait, so that whoever is not held or not guessed any more counts as not found. Null where no role reads both, or nobody
 * holds the trait. A cap leaves so many of the candidates' rows to be read. Opt-out, erasure, blocklists and retention take guesses away. A pseudonym
 * stops nothing while the address stands beside it; numbers and counts neither. O(users). Source: `addressJoin`.
 */
export const ipJoin: Measure = {
  id: "ipJoin",
  group: "linkage",
  code: "D1",
  unit: "share",
  formula: "Σ 1 / |candidates| / holders",
  source: "exposure.md D1",
  better: "lower",
  measure({ population, policy, roles }) {
    const looking = roles.filter(({ seesIdentity, seesAddress }) => seesIdentity && seesAddress);
    const reads = looking.length > 0 && policy.publish.identities !== "none";
    const denominator = population.holds.reduce((sum, each) => sum + each, 0);
    if (!reads || policy.learn.onDevice || denominator === 0)
      return { value: null, numerator: null, denominator: null };
    const candidates = candidatesOfHolders(population, seenBySome(looking));
    const wanted = candidates.reduce((sum, among) => sum + among, 0);
    const read = Math.min(wanted, policy.access.rowsPerHour ?? wanted);
    const numerator = wanted > 0 ? (addressJoin(candidates).expected * read) / wanted : 0;
    return { value: numerator / denominator, numerator, denominator };
  },
};

/** For every holder of whom a guess is held and whom some role may see: how many rows have their address. */
function candidatesOfHolders(population: ExposurePopulation, seen: (region: number) => boolean): number[] {
  const { count, address, region, erased, holds } = population;
  const guessed = guessedSensitive(population);
  const inReach = (u: number) => erased[u] === 0 && seen(region[u] as number);
  const sharing = new Uint32Array(65_536);
  for (let u = 0; u < count; u++)
    if (inReach(u)) sharing[address[u] as number] = (sharing[address[u] as number] as number) + 1;
  const candidates: number[] = [];
  for (let u = 0; u < count; u++)
    if (holds[u] === 1 && guessed[u] === 1 && inReach(u)) candidates.push(sharing[address[u] as number] as number);
  return candidates;
}
