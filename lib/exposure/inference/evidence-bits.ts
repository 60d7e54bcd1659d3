import type { Measure } from "../measure";
import { NOTHING_TO_READ } from "./auc";
import { traitAttacker } from "./trait-attacker";

/**
 * A4, evidence per holder: how far everything that the role can read of a holder moves the odds towards the truth, in
 * bits, as a mean over holders that the attacker was not told about. 1 bit doubles the odds; 0 says nothing. It is the
 * chain of A4 taken over all watches as if they were independent, which they are not: an upper figure, to compare
 * safeguards with, not people. Null where nothing is read or no holder is left to try. Cost: that of `traitAttacker`.
 * Source: Good 1950, weight of evidence. Example: likelihoods .30/.10, .40/.02 and .12/.04 → 7.491853 bits.
 */
export const evidenceBits: Measure = {
  id: "evidenceBits",
  group: "inference",
  code: "A4",
  unit: "bits",
  formula: "mean over holders of Σ log₂ P(read | holds) / P(read | not)",
  source: "Good 1950",
  better: "lower",
  measure(view) {
    const attacker = traitAttacker(view);
    const holders = attacker?.tested.holders ?? [];
    if (!attacker || holders.length === 0) return NOTHING_TO_READ;
    let bits = 0;
    for (const user of holders) bits += attacker.evidence(user) * Math.LOG2E;
    return { value: bits / holders.length, numerator: bits, denominator: holders.length, sampled: holders.length };
  },
};
