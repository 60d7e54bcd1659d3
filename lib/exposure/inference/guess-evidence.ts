import { log } from "@/lib/engine/numeric/elementary";
import type { ExposurePopulation } from "../exposure-population";
import type { Evidence, KnownPeople } from "./evidence";
import { isListed } from "./list-against-truth";

/**
 * Evidence of what the company concluded: the held cluster, "no clear cluster" being one, together with whether on the
 * list. Each pair's chance is counted among the known holders and others with one added (Laplace 1774), so that a pair
 * never seen says nothing for certain. For a role that cannot read watches. O(known). Nobody known: 0 for everyone.
 * Example: see `traitAttacker`.
 */
export function guessEvidence(population: ExposurePopulation, { holders, others }: KnownPeople): Evidence {
  const labels = 2 * (population.held.clustering.count + 1);
  const labelOf = (user: number) => 2 * (population.cluster[user] as number) + Number(isListed(population, user));
  const counted = (people: readonly number[]) => {
    const counts = new Float64Array(labels).fill(1);
    for (const user of people) counts[labelOf(user)] = (counts[labelOf(user)] as number) + 1;
    return counts;
  };
  const among = counted(holders);
  const besides = counted(others);
  const bothTotals = log((others.length + labels) / (holders.length + labels));
  return (user) => log((among[labelOf(user)] as number) / (besides[labelOf(user)] as number)) + bothTotals;
}
