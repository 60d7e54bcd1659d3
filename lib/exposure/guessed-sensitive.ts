import type { ExposurePopulation } from "./exposure-population";
import { isListed } from "./inference/list-against-truth";
import { sensitiveClusters } from "./sensitive-clusters";

const kept = new WeakMap<ExposurePopulation, Uint8Array>();

/**
 * Of whom the company holds a sensitive guess: 1 for everyone on the group's list at the cut-off or in a cluster that is sensitive for the group, rightly or
 * wrongly. Erased people have none. Length count. O(users) once per population. Nobody listed, no sensitive cluster: all 0.
 * Source: exposure.md 2, "exposed" defined once; here without who may look.
 */
export function guessedSensitive(population: ExposurePopulation): Uint8Array {
  const known = kept.get(population);
  if (known) return known;
  const sensitive = sensitiveClusters(population.happened, population.group);
  const flags = new Uint8Array(population.count);
  for (let u = 0; u < flags.length; u++)
    if (population.erased[u] === 0 && (isListed(population, u) || sensitive[population.cluster[u] as number] === 1))
      flags[u] = 1;
  kept.set(population, flags);
  return flags;
}
