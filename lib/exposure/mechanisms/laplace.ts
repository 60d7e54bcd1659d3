import { exp, log } from "@/lib/engine/numeric/elementary";

/** scale: b = sensitivity/ε. deviation: standard deviation. halfWidth95: 95 % of the noise lies within ± this. All in units of the count. */
export interface LaplaceNoise {
  readonly scale: number;
  readonly deviation: number;
  readonly halfWidth95: number;
}

/**
 * What Laplace noise does to a count, P(x) = e^(−|x|/b) / 2b: for formulas and tables. To draw noise use `twoSidedGeometric`.
 * ε > 0, sensitivity > 0: by how much one person can change the count. O(1). Source: Dwork, McSherry, Nissim, Smith 2006.
 * Example: ε = .5 → b = 2, ± 5.991465; ε = .1 for a person in up to 3 counts → b = 30.
 */
export function laplaceNoise(epsilon: number, sensitivity = 1): LaplaceNoise {
  const scale = sensitivity / epsilon;
  return { scale, deviation: Math.SQRT2 * scale, halfWidth95: -scale * log(0.05) };
}

/** P(|noise| ≤ bound), bound ≥ 0. O(1). Example: ε = .5, bound 3 → .776870. */
export function laplaceWithin(bound: number, epsilon: number, sensitivity = 1): number {
  return 1 - exp((-bound * epsilon) / sensitivity);
}
