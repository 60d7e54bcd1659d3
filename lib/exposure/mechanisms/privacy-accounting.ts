/**
 * What several releases cost together when they are about the same people: the sum. ε ≥ 0 each; none: 0. O(n).
 * Source: Dwork, McSherry, Nissim, Smith 2006. Example: 30 refreshes at ε = .1 → 3.
 */
export function sequentialCost(epsilons: readonly number[]): number {
  return epsilons.reduce((sum, epsilon) => sum + epsilon, 0);
}

/**
 * What several releases cost together when nobody is in two of them: the largest. Counts of clusters are such, counts of topics are
 * not. None: 0. O(n). Source: McSherry 2009. Example: 24 clusters at ε = .5 each → .5.
 */
export function parallelCost(epsilons: readonly number[]): number {
  return epsilons.reduce((most, epsilon) => Math.max(most, epsilon), 0);
}

/**
 * Whether a release of cost ε still fits under the budget after `spent`. A hair of 1e-9 is allowed, because sums of decimals are not
 * exact: ten times .1 fits 1. O(1). Example: budget 3, spent 2.5, ε = .5 → true; once more → false.
 */
export function fitsBudget(spent: number, epsilon: number, budget: number): boolean {
  return spent + epsilon <= budget + 1e-9;
}

/**
 * Standard deviation left when the same count is asked `repeats` times with fresh noise and averaged: why a release is made
 * once per period and kept. repeats ≥ 1. O(1). Example: 2.828427 once → .894427 of 10, .282843 of 100.
 */
export function averagedDeviation(deviation: number, repeats: number): number {
  return deviation / Math.sqrt(repeats);
}
