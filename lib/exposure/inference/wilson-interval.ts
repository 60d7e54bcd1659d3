/** 97.5 % quantile of the standard normal distribution: two-sided 95 %. */
const Z = 1.959964;

/**
 * 95 % interval of a share seen as `successes` of `trials`, both ends in 0…1. Never leaves that range, and stays honest
 * where nothing or everything succeeded, unlike share ± z·error. For independent trials; not for a whole population
 * that was counted completely. Zero trials: null. O(1). Source: E. B. Wilson, JASA 22 (1927), 209–212.
 * Example: 4 of 6 → [0.299993, 0.903229].
 */
export function wilsonInterval(successes: number, trials: number): [number, number] | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const z2 = Z * Z;
  const scale = 1 + z2 / trials;
  const centre = (share + z2 / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
