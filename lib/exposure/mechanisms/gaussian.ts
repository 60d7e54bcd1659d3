import { log } from "@/lib/engine/numeric/elementary";

/** sigma: standard deviation of the noise. rho: its cost as zero-concentrated privacy. epsilon: what ρ is worth at the same δ. */
export interface GaussianNoise {
  readonly sigma: number;
  readonly rho: number;
  readonly epsilon: number;
}

/**
 * Gaussian noise for many counts at once: σ = √(2 ln(1.25/δ)) · Δ₂/ε, ρ = Δ₂²/2σ², ε(ρ, δ) = ρ + 2√(ρ ln(1/δ)). For ε in (0, 1),
 * δ in (0, 1); Δ₂ is √c for a person in up to c counts. It is (ε, δ), not ε: with chance δ it may fail altogether. O(1).
 * Sources: Dwork and Roth 2014, theorem 3.22; Bun and Steinke 2016. Example: ε = .5, δ = 1e-5, Δ₂ = 1 → σ = 9.689611, ρ = .005325.
 */
export function gaussianNoise(epsilon: number, delta: number, sensitivity = 1): GaussianNoise {
  const sigma = (Math.sqrt(2 * log(1.25 / delta)) * sensitivity) / epsilon;
  const rho = (sensitivity * sensitivity) / (2 * sigma * sigma);
  return { sigma, rho, epsilon: rho + 2 * Math.sqrt(rho * log(1 / delta)) };
}
