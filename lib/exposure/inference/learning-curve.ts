import { exp } from "@/lib/engine/numeric/elementary";

/**
 * A5, the AUC after k watches when each is an independent Gaussian item of effect size d: Φ(d·√k / √2). A yardstick
 * for measured curves, not a replacement: real watches depend on each other. d ≥ 0, k ≥ 0.
 */
export function expectedAuc(effect: number, watches: number): number {
  return normalCdf((effect * Math.sqrt(watches)) / Math.SQRT2);
}

/** Fewest watches whose expected AUC reaches the target in (.5, 1); null when the effect is 0. */
export function watchesForAuc(effect: number, target: number): number | null {
  if (effect <= 0) return null;
  let watches = 1;
  while (expectedAuc(effect, watches) < target) watches++;
  return watches;
}

/** Φ by the error function's series (small x) or continued fraction (large x); absolute error below 1e-12. */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const tail = z < 3 ? 0.5 * (1 - errorSeries(z)) : 0.5 * complementaryFraction(z);
  return x >= 0 ? 1 - tail : tail;
}

/** erf(z) = 2/√π · Σ (−1)ⁿ z²ⁿ⁺¹ / (n! (2n+1)); Abramowitz and Stegun, 7.1.5. */
function errorSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 1; n < 120; n++) {
    term *= (-z * z) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** erfc(z) by its continued fraction, for z ≥ 3; Abramowitz and Stegun, 7.1.14. */
function complementaryFraction(z: number): number {
  let fraction = 0;
  for (let n = 60; n > 0; n--) fraction = n / 2 / (z + fraction);
  return exp(-z * z) / (Math.sqrt(Math.PI) * (z + fraction));
}
