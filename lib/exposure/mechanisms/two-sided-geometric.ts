import { exp, log, power } from "@/lib/engine/numeric/elementary";
import type { Random } from "@/lib/engine/random/random";

/**
 * Whole-number noise for a count: P(x) = (1 − α)/(1 + α) · α^|x| with α = e^(−ε/sensitivity). The published count is
 * then ε-differentially private. Prefer it to Laplace: integers have no floating-point attack. sensitivity: by how much one
 * person can change the count (a person in up to c counts: c). ε > 0, not checked here. Draws twice from `random`, so a
 * seeded stream gives a lesson that can be repeated, and bytes of a secure source give a release. Each draw has 32
 * bits, so the noise never passes 22.2 · sensitivity/ε. Release once per period and keep the answer: asked again and
 * again, it averages out (`averagedDeviation`). O(1). Source: Ghosh, Roughgarden, Sundararajan 2009.
 * Example: ε = .5 → P(0) = .244919, variance 7.835396.
 */
export function twoSidedGeometric(random: Random, epsilon: number, sensitivity = 1): number {
  const perStep = epsilon / sensitivity;
  return geometric(random, perStep) - geometric(random, perStep);
}

function geometric(random: Random, perStep: number): number {
  return Math.floor(-log(1 - random()) / perStep);
}

/** α in (0, 1), P(0), P(±1) each, and the variance of the noise. */
export interface GeometricMoments {
  readonly alpha: number;
  readonly p0: number;
  readonly p1: number;
  readonly variance: number;
}

/** Moments of `twoSidedGeometric`, exactly. ε > 0. O(1). Example: ε = .5 → α = .606531, P(±1) = .148551 each. */
export function geometricMoments(epsilon: number, sensitivity = 1): GeometricMoments {
  const alpha = exp(-epsilon / sensitivity);
  const p0 = (1 - alpha) / (1 + alpha);
  return { alpha, p0, p1: p0 * alpha, variance: (2 * alpha) / ((1 - alpha) * (1 - alpha)) };
}

/** P(|noise| ≤ bound) of `twoSidedGeometric`, bound a whole number ≥ 0. O(1). Example: ε = .5, bound 3 → .831519. */
export function geometricWithin(bound: number, epsilon: number, sensitivity = 1): number {
  const { alpha } = geometricMoments(epsilon, sensitivity);
  return 1 - (2 * power(alpha, bound + 1)) / (1 + alpha);
}
