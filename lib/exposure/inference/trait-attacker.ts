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

const trained = new WeakMap<ExposurePopulation, TraitAttacker | null>();

/**
 * The best simple attacker on one trait: naive Bayes on everything that the company holds about a person, learned on one
 * half of the people, whose trait it is told, and tried on the other half. What it reads: where watches are held, how
 * often each topic was watched; otherwise the cluster and whether on the list. Whose desk it sits at does not matter:
 * what can be worked out is there for whoever gets at it, and who gets at it is measured elsewhere (C, E). Null where
 * the half to learn from lacks holders or others. Which half is drawn per person, so it is the same under every
 * safeguard. People who were erased are not read.
 * When not to use it: as proof that data are safe, for a better attacker may exist; as the company's own accuracy,
 * which is the list's. Cost: O(users + watches), once for a population and what is read of it; see MODEL.md.
 * Source: Maron 1961; exposure.md 5.4. Example: with labels only, a cluster that 3 of 4 known holders and 1 of 4 known
 * others are in adds ln 2 (one being added to each count).
 */
export function traitAttacker({ population }: Pick<ExposureView, "population">): TraitAttacker | null {
  const known = trained.get(population);
  if (known !== undefined) return known;
  const attacker = train(population);
  trained.set(population, attacker);
  return attacker;
}

function train(population: ExposurePopulation): TraitAttacker | null {
  const reads = (population.watchOffsets[population.count] as number) > 0 ? "watches" : "guesses";
  const [told, tested] = halves(population);
  if (told.holders.length === 0 || told.others.length === 0) return null;
  const evidence = reads === "watches" ? watchEvidence(population, told) : guessEvidence(population, told);
  return { reads, evidence, told, tested };
}

/** The half whose trait the attacker is told, and the half that it is tried on. */
function halves(population: ExposurePopulation): [KnownPeople, KnownPeople] {
  const told = { holders: [] as number[], others: [] as number[] };
  const tested = { holders: [] as number[], others: [] as number[] };
  for (let user = 0; user < population.count; user++) {
    if (population.erased[user] === 1) continue;
    const half = deriveSeed(population.seed, STREAM.attacker, user) & 1 ? told : tested;
    (population.holds[user] === 1 ? half.holders : half.others).push(user);
  }
  return [told, tested];
}
