import type { ExposurePopulation } from "../exposure-population";
import { sensitiveClusters } from "../sensitive-clusters";
import type { ConfusionCounts } from "./confusion";

/** On the list of the group's topic, as the company holds it: share at or above the cut-off. O(1). Whoever has no share is not, even at a cut-off of 0. */
export function isListed({ listShare, cutOffShare }: ExposurePopulation, user: number): boolean {
  const share = listShare[user] as number;
  return share > 0 && share >= cutOffShare;
}

/**
 * Everyone that is marked against everyone that holds the trait. Who has opted out or been erased is counted among
 * those not marked: they watched too, and a safeguard must not change who is asked about. O(users). Nobody: all zero.
 */
export function countAgainstTruth(
  population: ExposurePopulation,
  isMarked: (user: number) => boolean,
): ConfusionCounts {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let tn = 0;
  for (let user = 0; user < population.count; user++) {
    const holds = population.holds[user] === 1;
    if (isMarked(user)) holds ? tp++ : fp++;
    else holds ? fn++ : tn++;
  }
  return { tp, fp, fn, tn };
}

/** The list at the cut-off against the truth. O(users). */
export function listAgainstTruth(population: ExposurePopulation): ConfusionCounts {
  return countAgainstTruth(population, (user) => isListed(population, user));
}

/** Everyone in a cluster that is sensitive for the group, against the truth. O(users). */
export function sensitiveClustersAgainstTruth(population: ExposurePopulation): ConfusionCounts {
  const sensitive = sensitiveClusters(population.happened, population.group);
  return countAgainstTruth(population, (user) => sensitive[population.cluster[user] as number] === 1);
}
