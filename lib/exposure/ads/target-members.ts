import type { ExposurePopulation } from "../exposure-population";
import type { AdTarget } from "./ad-campaign";
import { forShares } from "./topic-share";

/**
 * Whom a target reaches, of those that the company can address: 1 for each user who meets every condition, 0 for the
 * others. Made from what is held, so a topic that is blocked or a cluster that only the phone knows reaches who it
 * reaches there. Erased people are reached by nothing. Length count. A target without conditions reaches everyone left.
 * Cost: O(users · conditions). Example: cluster 2 and topic 6 → who is in the one and on the list of the other.
 */
export function targetMembers(population: ExposurePopulation, { cluster, topics, region }: AdTarget): Uint8Array {
  const met = new Uint8Array(population.count);
  for (const topic of topics)
    forShares(population, "held", topic, population.cutOffShare, (user) => {
      met[user] = (met[user] as number) + 1;
    });
  for (let user = 0; user < population.count; user++) {
    const reached =
      met[user] === topics.length &&
      population.erased[user] === 0 &&
      (cluster === null || population.cluster[user] === cluster) &&
      (region === null || population.region[user] === region);
    met[user] = reached ? 1 : 0;
  }
  return met;
}

/** How many a target reaches. members: 1 or 0 by user. O(users). Example: 1, 0, 1 → 2. */
export function countMembers(members: Uint8Array): number {
  let count = 0;
  for (let user = 0; user < members.length; user++) count += members[user] as number;
  return count;
}
