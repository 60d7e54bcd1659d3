import type { Measure } from "../measure";
import { NOTHING_TO_READ } from "./auc";
import { calibratedBits } from "./calibrated-bits";
import { traitAttacker } from "./trait-attacker";

/**
 * A4, evidence per holder: how far everything that the role can read of a holder moves the odds towards the truth, in
 * bits, as a mean over holders that the attacker was not told about. 1 bit doubles the odds; 0 says nothing; a little
 * below 0 is chance. The attacker's sum over watches takes them as independent, as the chain of A4 does, and would claim
 * tens of bits; so what counts is how often a score like that came up among the people it was told about. Null where
 * nothing is read or no holder is left to try. sampled: holders tried. Cost: that of `traitAttacker`, and scoring everyone.
 * Source: Good 1950, weight of evidence. Example: likelihoods .30/.10, .40/.02 and .12/.04 → 7.491853 bits (`evidenceChain`).
 */
export const evidenceBits: Measure = {
  id: "evidenceBits",
  group: "inference",
  code: "A4",
  unit: "bits",
  formula: "mean over holders of log₂ P(score | holds) / P(score | not)",
  source: "Good 1950; Zadrozny and Elkan 2001",
  better: "lower",
  measure(view) {
    const attacker = traitAttacker(view);
    const holders = attacker?.tested.holders ?? [];
    if (!attacker || holders.length === 0) return NOTHING_TO_READ;
    const { evidence, told } = attacker;
    const scores = (people: readonly number[]) => Float64Array.from(people, (user) => evidence(user));
    const worth = calibratedBits(scores(told.holders), scores(told.others));
    const bits = holders.reduce((sum, user) => sum + worth(evidence(user)), 0);
    return { value: bits / holders.length, numerator: bits, denominator: holders.length, sampled: holders.length };
  },
};
