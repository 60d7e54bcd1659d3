import { exp } from "../../numeric/elementary";
import { integerBelow } from "../../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../../random/random";

/**
 * The label that a phone answers with: the true one with probability e^ε / (e^ε + labels − 1), else any other alike, so
 * that no answer is more than e^ε times likelier from one person than from another. The same person answers the same
 * every time, for repeated draws would average the noise away. ε ≥ 0; one label: that one. O(1).
 * Source: k-ary randomised response, Kairouz, Bonawitz and Ramage 2016. Example: 24 labels, ε = 3 → true with .466178.
 */
export function answeredLabel(label: number, labels: number, epsilon: number, seed: number): number {
  const random = sfc32(deriveSeed(seed, STREAM.heldLabel));
  const truthful = exp(epsilon);
  if (labels < 2 || random() * (truthful + labels - 1) < truthful) return label;
  const other = integerBelow(random, labels - 1);
  return other < label ? other : other + 1;
}
