import { log } from "@/lib/engine/numeric/elementary";

/**
 * Which labels exist can itself tell on somebody: a label is published only where its noisy count reaches
 * 1 + ln(1/2δ)/ε, so that a label that one person alone carries appears with chance at most δ. For Laplace noise and
 * people with one label each. ε > 0, δ in (0, 1). O(1). Source: Google, differential-privacy, go/noise/laplace_noise.go (2020).
 * Example: ε = 1, δ = 1e-5 → 11.819778.
 */
export function labelThreshold(epsilon: number, delta: number): number {
  return 1 + log(1 / (2 * delta)) / epsilon;
}
