import { log } from "../numeric/elementary";

/** bits: 0…log2(topics). normalised: bits / log2(topics), 0…1, null where there is only one topic to choose from. */
export interface TopicEntropy {
  readonly bits: number;
  readonly normalised: number | null;
}

/**
 * Shannon entropy of what a person was shown: H = −Σ pₜ log₂ pₜ with pₜ = amount of topic t / all. 2^H is the number of
 * topics that, equally mixed, would be as varied. Not for comparing lists of different length: a short list cannot be
 * varied. amounts: one per topic, any unit, finite and from 0 on (else RangeError); topics: how many there are to choose
 * from, where the array is padded. Nothing shown: null. O(topics).
 * Sources: Shannon 1948; normalised as by Pielou 1966. Example: ½, ¼, ¼ → 1.5 bits.
 */
export function topicEntropy(amounts: ArrayLike<number>, topics = amounts.length): TopicEntropy | null {
  let total = 0;
  for (let t = 0; t < amounts.length; t++) {
    const amount = amounts[t] as number;
    if (!(amount >= 0 && amount < Number.POSITIVE_INFINITY)) throw new RangeError("an amount is a number from 0 on");
    total += amount;
  }
  if (total === 0) return null;
  let nats = 0;
  for (let t = 0; t < amounts.length; t++) {
    const share = (amounts[t] as number) / total;
    if (share > 0) nats -= share * log(share);
  }
  const bits = Math.max(0, nats / Math.LN2);
  return { bits, normalised: topics > 1 ? Math.min(1, (bits * Math.LN2) / log(topics)) : null };
}
