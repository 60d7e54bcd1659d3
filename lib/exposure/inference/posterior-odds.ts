import { log } from "@/lib/engine/numeric/elementary";

/** What a flag says about one person, given how common the trait is. */
export interface FlagMeaning {
  /** positive likelihood ratio, recall / wrong-flag rate */
  readonly likelihoodRatio: number;
  /** P(holds the trait | flagged) */
  readonly posterior: number;
  /** posterior / prior */
  readonly lift: number;
  /** P(holds the trait | not flagged) */
  readonly posteriorNegative: number;
}

/**
 * A3, Bayes' rule for a list: prior, recall and wrong-flag rate in 0…1. Null when the flag is never raised, or always
 * (then it says nothing and the ratios have no denominator). Source: Bayes 1763.
 */
export function flagMeaning(prior: number, recall: number, wrongFlagRate: number): FlagMeaning | null {
  const flagged = recall * prior + wrongFlagRate * (1 - prior);
  if (flagged === 0 || flagged === 1 || wrongFlagRate === 0 || prior === 0) return null;
  const posterior = (recall * prior) / flagged;
  return {
    likelihoodRatio: recall / wrongFlagRate,
    posterior,
    lift: posterior / prior,
    posteriorNegative: ((1 - recall) * prior) / (1 - flagged),
  };
}

/** P(seen | holder) and P(seen | other) of one piece of evidence, each in (0, 1]. */
export type Likelihood = readonly [number, number];

/**
 * A4, a chain of independent evidence: odds × Π ratio. after: the posterior after each piece; bits: log₂ of how far
 * the odds moved. Independence is the naive assumption; real watching is not independent, so this overstates.
 */
export function evidenceChain(prior: number, evidence: readonly Likelihood[]): { after: number[]; bits: number } {
  let odds = prior / (1 - prior);
  let bits = 0;
  const after = evidence.map(([holder, other]) => {
    odds *= holder / other;
    bits += log(holder / other) * Math.LOG2E;
    return odds / (1 + odds);
  });
  return { after, bits };
}
