import type { World } from "../world/world";

/** Imaginary contacts spread evenly, so that a book never rules a cluster out. */
const PRIOR_CONTACTS = 3;

/**
 * Which clusters a newcomer is likely to end in, judged by the clusters of its contacts (homophily: McPherson,
 * Smith-Lovin and Cook, 2001). Sums to 1. It steers what is shown first; it is no evidence in the guess itself.
 * No contacts: uniform.
 */
export function contactsPrior(world: World, contacts: readonly number[]): Float64Array {
  const { count } = world.clustering;
  const prior = new Float64Array(count).fill(PRIOR_CONTACTS / count);
  for (const contact of contacts) {
    const cluster = world.assignments.cluster[contact] as number;
    if (cluster < count) prior[cluster] = (prior[cluster] as number) + 1;
  }
  const total = prior.reduce((a, b) => a + b, 0);
  return prior.map((weight) => weight / total);
}
