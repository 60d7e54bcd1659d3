import { mixtureDots, type NarrowMixtures } from "../ranking/narrow-mixtures";
import { DIMENSIONS, type World } from "../world/world";
import type { RecommendInput, ScorePart } from "./recommender";

/** Weights of the parts; each feature lies roughly in 0…1. Taste counts fully once `tasteAfter` watches are known. */
export const SCORE = {
  taste: 0.6,
  cluster: 0.35,
  contacts: 0.9,
  popularity: 0.25,
  freshness: 0.08,
  exploration: 0.12,
  tasteAfter: 16,
  freshDays: 7,
} as const;

/** What a topic is worth before it was shown: between one that bores and one that fits. */
export const PRIOR = { watches: 0.7, engagement: 0.25 } as const;

/**
 * What the user is expected to make of each video, into `out`: mean engagement so far with its topics, drawn to PRIOR
 * where the topic was hardly shown. A mean, not a sum: what was shown often but hardly watched sinks, so the feed does
 * not lock in on its own first guesses. Cost: O(videos).
 */
export function expectedEngagement(
  mixtures: NarrowMixtures,
  profile: RecommendInput["profile"],
  out: Float64Array,
): void {
  const byTopic = new Float64Array(DIMENSIONS);
  for (let t = 0; t < DIMENSIONS; t++)
    byTopic[t] =
      ((profile.sum[t] as number) + PRIOR.watches * PRIOR.engagement) /
      ((profile.shareSum[t] as number) + PRIOR.watches);
  mixtureDots(mixtures, byTopic, out);
}

/** How much better the members of a cluster took to a video than everyone. */
export function clusterGain({ appeal, videos }: World, cluster: number, video: number): number {
  return (appeal.byCluster[cluster * videos.count + video] as number) - (appeal.overall[video] as number);
}

/** The topic through which profile and video meet most. */
export function tasteTopic(world: World, sum: Float64Array, video: number): number {
  let best = world.videos.primaryTopic[video] as number;
  let value = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < DIMENSIONS; t++) {
    const weight = world.videos.topicWeights[video * DIMENSIONS + t] as number;
    if (weight > 0 && weight * (sum[t] as number) > value) {
      value = weight * (sum[t] as number);
      best = t;
    }
  }
  return best;
}

/** Drops the parts that weigh nothing; the score is the sum of what is left, in that order. */
export function summed(parts: readonly ScorePart[]): { reasons: ScorePart[]; score: number } {
  const reasons = parts.filter((part) => part.contribution !== 0);
  return { reasons, score: reasons.reduce((sum, part) => sum + part.contribution, 0) };
}
