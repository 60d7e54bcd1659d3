import { DIMENSIONS } from "../world/world";
import { dot } from "./spherical-k-means";

/** One early, unscaled profile and the cluster its owner ended in. */
export interface EarlyProfile {
  readonly sum: Float64Array;
  readonly label: number;
}

/**
 * Concentration κ that makes the posterior honest: it maximises the likelihood of users' final clusters given their
 * first few watches, by golden-section search on ln κ. So "71 % sure" means: of those of whom it was said after so
 * little, about 71 % were still in that cluster at the end. No profiles: 1.
 * Cost: O(40 · profiles · clusters · DIMENSIONS).
 */
export function calibrateKappa(centroids: Float64Array, early: readonly EarlyProfile[]): number {
  if (early.length === 0) return 1;
  const clusters = centroids.length / DIMENSIONS;
  const products = early.map(({ sum }) =>
    Float64Array.from({ length: clusters }, (_, k) => dot(sum, 0, centroids, k * DIMENSIONS, DIMENSIONS)),
  );
  const surprise = (logKappa: number) => {
    const kappa = Math.exp(logKappa);
    let total = 0;
    products.forEach((row, i) => {
      const largest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      const sum = row.reduce((a, b) => a + Math.exp(kappa * (b - largest)), 0);
      total += Math.log(sum) - kappa * ((row[early[i]?.label ?? 0] ?? 0) - largest);
    });
    return total;
  };
  return Math.exp(goldenSection(surprise, Math.log(0.05), Math.log(20), 40));
}

/** Minimum of a unimodal function on [low, high]. Source: Kiefer, 1953. */
function goldenSection(f: (x: number) => number, low: number, high: number, steps: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [c, d] = [b - ratio * (b - a), a + ratio * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  for (let i = 0; i < steps; i++) {
    if (fc < fd) {
      [b, d, fd] = [d, c, fc];
      c = b - ratio * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + ratio * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}
