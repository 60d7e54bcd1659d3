import { deriveSeed, STREAM } from "@/lib/engine/random/random";
import type { ExposurePopulation } from "../exposure-population";
import type { ExposureView } from "../measure";
import type { Evidence, KnownPeople } from "./evidence";
import { guessEvidence } from "./guess-evidence";
import { watchEvidence } from "./watch-evidence";

/** An attacker that has learned, the people whose trait it was told, and the people it was not told about. */
export interface TraitAttacker {
  /** watches: read each watch; guesses: only what the company concluded */
  readonly reads: "watches" | "guesses";
  readonly evidence: Evidence;
  readonly told: KnownPeople;
  readonly tested: KnownPeople;
}

const trained = new WeakMap<ExposurePopulation, Map<string, TraitAttacker | null>>();

/**
 * The best simple attacker on one trait: naive Bayes on everything that the people of the role can read about a person,
 * learned on one half of the people, whose trait it is told, and tried on the other half. What it reads: where the role
 * sees what was watched and watches are held, how often each topic was watched; otherwise, where the role sees guesses,
 * the cluster and whether on the list; otherwise nothing, and there is no attacker: null, for .5 would claim that
 * somebody tried. Null too where the half to learn from lacks holders or others. Which half is drawn per person, so it
 * is the same under every safeguard. People outside the role's regions and people who were erased are not read.
 * When not to use it: as proof that data are safe, for a better attacker may exist; as the company's own accuracy,
 * which is the list's. Cost: O(users + watches), once for a population and what is read of it; see MODEL.md.
 * Source: Maron 1961; exposure.md 5.4. Example: with labels only, a cluster that 3 of 4 known holders and 1 of 4 known
 * others are in adds ln 2 (one being added to each count).
 */
export function traitAttacker({ population, role }: ExposureView): TraitAttacker | null {
  const readsWatches = role.seesHistory && (population.watchOffsets[population.count] as number) > 0;
  if (!readsWatches && !role.seesInference) return null;
  const attackers = trained.get(population) ?? new Map<string, TraitAttacker | null>();
  trained.set(population, attackers);
  const reads = readsWatches ? "watches" : "guesses";
  const key = `${reads} ${role.regions === null ? "everywhere" : [...role.regions].sort().join()}`;
  const known = attackers.get(key);
  if (known !== undefined) return known;
  const attacker = train(population, reads, role.regions);
  attackers.set(key, attacker);
  return attacker;
}

function train(
  population: ExposurePopulation,
  reads: TraitAttacker["reads"],
  regions: ReadonlySet<number> | null,
): TraitAttacker | null {
  const [told, tested] = halves(population, regions);
  if (told.holders.length === 0 || told.others.length === 0) return null;
  const evidence = reads === "watches" ? watchEvidence(population, told) : guessEvidence(population, told);
  return { reads, evidence, told, tested };
}

/** The half whose trait the attacker is told, and the half that it is tried on. */
function halves(population: ExposurePopulation, regions: ReadonlySet<number> | null): [KnownPeople, KnownPeople] {
  const told = { holders: [] as number[], others: [] as number[] };
  const tested = { holders: [] as number[], others: [] as number[] };
  for (let user = 0; user < population.count; user++) {
    if (population.erased[user] === 1) continue;
    if (regions !== null && !regions.has(population.region[user] as number)) continue;
    const half = deriveSeed(population.seed, STREAM.attacker, user) & 1 ? told : tested;
    (population.holds[user] === 1 ? half.holders : half.others).push(user);
  }
  return [told, tested];
}
