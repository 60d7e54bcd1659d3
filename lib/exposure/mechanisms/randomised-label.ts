import { exp } from "@/lib/engine/numeric/elementary";
import { integerBelow } from "@/lib/engine/random/distributions";
import type { Random } from "@/lib/engine/random/random";

/**
 * k-ary randomised response: the chance e^ε/(e^ε + labels − 1) that a label is kept; every other label is equally likely
 * instead. Makes the label itself deniable: no label is more than e^ε times as likely under one truth as under another.
 * labels ≥ 1 (one label: kept, 1), ε ≥ 0 (0: every label alike). O(1). Source: Kairouz, Oh, Viswanath 2014.
 * Example: 24 labels, ε = 3 → .466178.
 */
export function labelKeepChance(labels: number, epsilon: number): number {
  const weight = exp(epsilon);
  return weight / (weight + labels - 1);
}

/**
 * The label to hold in place of `label`, 0…labels − 1. Draws once from `random`, or twice where the label is not kept.
 * Draw it once per person and keep it: drawn again each day, it averages out. O(1).
 */
export function randomisedLabel(random: Random, label: number, labels: number, epsilon: number): number {
  if (random() < labelKeepChance(labels, epsilon)) return label;
  const other = integerBelow(random, labels - 1);
  return other < label ? other : other + 1;
}
