import type { ExposurePopulation } from "../exposure-population";
import { AD_MARKET } from "./ad-market";
import { forShares } from "./topic-share";

/**
 * How likely each user clicks an ad about some topics when it is shown once: the market's base chance times the user's
 * affinity, which is the share of their watching in those topics over everyone's, held between the market's least and
 * most. Taken of what was really watched: taste does not change with what the company may know. topics: indices; none, or
 * topics that nobody watches: the base chance for all. Length count, 0…1. O(viewers of the topics + users).
 * Model invented; that clicks rise with fit is the premise of behavioural targeting (Yan et al. 2009, WWW).
 * Example: someone who watches five times the average → .05.
 */
export function clickChances(population: ExposurePopulation, topics: readonly number[]): Float32Array {
  const { clickChance, leastAffinity, mostAffinity } = AD_MARKET;
  const chances = new Float32Array(population.count);
  const { topicShareOfAll } = population.happened.clustering;
  const overall = topics.reduce((sum, topic) => sum + (topicShareOfAll[topic] as number), 0);
  if (overall <= 0) return chances.fill(clickChance);
  for (const topic of topics)
    forShares(population, "seen", topic, 0, (user, share) => {
      chances[user] = (chances[user] as number) + share;
    });
  for (let user = 0; user < chances.length; user++) {
    const affinity = (chances[user] as number) / overall;
    chances[user] = clickChance * Math.min(mostAffinity, Math.max(leastAffinity, affinity));
  }
  return chances;
}

/**
 * Chance of at least one click in so many views. chance: of one, 0…1; views: a whole number ≥ 0. O(views).
 * Example: .05 in 3 views → .142625.
 */
export function chanceOfClick(chance: number, views: number): number {
  let none = 1;
  for (let view = 0; view < views; view++) none *= 1 - chance;
  return 1 - none;
}
