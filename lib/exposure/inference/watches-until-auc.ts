import type { ExposurePopulation } from "../exposure-population";
import type { Measure } from "../measure";
import { NOTHING_TO_READ } from "./auc";
import { tellingApart } from "./telling-apart";
import { type TraitAttacker, traitAttacker } from "./trait-attacker";

/** Three pairs in four in the right order: halfway from a coin to certainty. */
export const TARGET_AUC = 0.75;

/**
 * A5, how many watches of each person the attacker of A2 must read until it ranks a holder above somebody else three
 * times in four. It learns from all watches of the people it is told about and is tried on the first k of the others,
 * who may have fewer. Found by halving: the curve rises but for noise, so the figure is exact to that noise. Null where
 * the target is never reached, and where no watches are read. Cost: 8 to 10 times the test of A2.
 * Source: exposure.md 2, after Kosinski, Stillwell and Graepel 2013. Example: for equal independent watches of effect
 * .3 the expected number is 11 (`watchesForAuc`).
 */
export const watchesUntilAuc: Measure = {
  id: "watchesForAuc",
  group: "inference",
  code: "A5",
  unit: "watches",
  formula: "fewest k with AUC(k) ≥ .75",
  source: "Kosinski, Stillwell and Graepel 2013",
  better: "higher",
  measure(view) {
    const attacker = traitAttacker(view);
    if (attacker?.reads !== "watches") return NOTHING_TO_READ;
    const value = fewestWatches(attacker, mostWatches(view.population));
    const { holders, others } = attacker.tested;
    return { value, numerator: null, denominator: null, sampled: holders.length + others.length };
  },
};

function fewestWatches(attacker: TraitAttacker, most: number): number | null {
  const reaches = (watches: number) => (tellingApart(attacker, watches)?.auc ?? 0) >= TARGET_AUC;
  if (!reaches(most)) return null;
  let tooFew = 0;
  let enough = most;
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >>> 1;
    if (reaches(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function mostWatches({ count, watchOffsets }: ExposurePopulation): number {
  let most = 0;
  for (let user = 0; user < count; user++)
    most = Math.max(most, (watchOffsets[user + 1] as number) - (watchOffsets[user] as number));
  return most;
}
