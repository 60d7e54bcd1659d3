import type { MeasureValue } from "@/lib/domain/measure";
import type { ExposurePopulation } from "../exposure-population";
import { isListed } from "../inference/list-against-truth";

/**
 * The published counts that one listed person is in: those on the list of their cluster, and on the list at all. Counts by cluster, "no
 * clear cluster" last. Nobody listed: all 0. O(users).
 */
export function listedCells(population: ExposurePopulation): { byCluster: number[]; total: number } {
  const byCluster = new Array<number>(population.held.clustering.count + 1).fill(0);
  let total = 0;
  for (let u = 0; u < population.count; u++) {
    if (population.erased[u] === 1 || !isListed(population, u)) continue;
    const at = population.cluster[u] as number;
    byCluster[at] = (byCluster[at] as number) + 1;
    total++;
  }
  return { byCluster, total };
}

/**
 * What the counts tell about a listed person, averaged over all who are listed: for each the more telling of their two counts. advantageOf: of one count,
 * 0…1. numerator: the sum; denominator: people listed. Nobody listed: null. O(users + cells).
 */
export function averageOverListed(
  population: ExposurePopulation,
  advantageOf: (count: number) => number,
): MeasureValue {
  const { byCluster, total } = listedCells(population);
  if (total === 0) return { value: null, numerator: 0, denominator: 0 };
  const ofTotal = advantageOf(total);
  const numerator = byCluster.reduce(
    (sum, cell) => sum + (cell > 0 ? cell * Math.max(ofTotal, advantageOf(cell)) : 0),
    0,
  );
  return { value: numerator / total, numerator, denominator: total };
}
