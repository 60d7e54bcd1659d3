import type { Assignment } from "../clustering/assign";
import { dot } from "../clustering/points";
import { exp } from "../numeric/elementary";
import type { ProfileState } from "../profiling/interest-profile";
import { DIMENSIONS, MINUTES_PER_DAY, type World } from "../world/world";

export interface ScoreInput {
  readonly profile: Pick<ProfileState, "sum" | "shareSum" | "watches">;
  readonly assignment: Pick<Assignment, "cluster" | "confidence" | "confidences">;
  /** P(cluster) judged by the contacts in the address book; see contacts-prior */
  readonly contacts: Float64Array;
}

/** One additive part of a score. topic: the one that carries a taste part, −1 otherwise. */
export interface ScorePart {
  readonly kind: "taste" | "cluster" | "contacts" | "popularity" | "freshness" | "exploration" | "diversity";
  readonly contribution: number;
  readonly topic: number;
}

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
const PRIOR = { watches: 0.7, engagement: 0.25 } as const;

/** How much is known of a user, 0…1. */
export function evidenceOf(watches: number): number {
  return Math.min(1, watches / SCORE.tasteAfter);
}

/**
 * What the user is expected to make of each video: mean engagement so far with its topics, drawn to PRIOR where the
 * topic was hardly shown. A mean, not a sum: what was shown often but hardly watched sinks, so the feed does not lock
 * in on its own first guesses. Cost: O(videos · DIMENSIONS).
 */
export function expectedEngagement(world: World, profile: ScoreInput["profile"]): Float64Array {
  const byTopic = profile.sum.map(
    (sum, t) => (sum + PRIOR.watches * PRIOR.engagement) / ((profile.shareSum[t] as number) + PRIOR.watches),
  );
  return Float64Array.from({ length: world.videos.count }, (_, v) =>
    dot(world.videos.topicWeights, v * DIMENSIONS, byTopic, 0, DIMENSIONS),
  );
}

/**
 * The parts of one video's score; they sum to it. jitter: 0…1, the seeded exploration draw. The cluster part is how
 * much better the cluster's members took to the video than everyone, times how sure the engine is of the cluster.
 */
export function scoreParts(
  world: World,
  input: ScoreInput,
  video: number,
  expected: number,
  jitter: number,
): ScorePart[] {
  const { count } = world.videos;
  const { cluster, confidence } = input.assignment;
  const evidence = evidenceOf(input.profile.watches);
  const overall = world.appeal.overall[video] as number;
  const clear = cluster < world.clustering.count;
  const gain = clear ? (world.appeal.byCluster[cluster * count + video] as number) - overall : 0;
  const ageDays = world.scenario.population.days - (world.videos.uploadedMinute[video] as number) / MINUTES_PER_DAY;
  return [
    {
      kind: "taste",
      contribution: SCORE.taste * evidence * expected,
      topic: tasteTopic(world, input.profile.sum, video),
    },
    { kind: "cluster", contribution: SCORE.cluster * (clear ? confidence : 0) * gain, topic: -1 },
    {
      kind: "contacts",
      contribution: SCORE.contacts * (1 - evidence) * contactsGain(world, input.contacts, video),
      topic: -1,
    },
    { kind: "popularity", contribution: SCORE.popularity * overall, topic: -1 },
    {
      kind: "freshness",
      contribution: SCORE.freshness * exp((-Math.LN2 * Math.max(0, ageDays)) / SCORE.freshDays),
      topic: -1,
    },
    { kind: "exploration", contribution: SCORE.exploration * jitter, topic: -1 },
  ];
}

/** How much better a video does in the clusters of the contacts than with everyone, weighted by how many are there. */
export function contactsGain(world: World, contacts: Float64Array, video: number): number {
  const { count } = world.videos;
  let gain = -(world.appeal.overall[video] as number);
  for (let k = 0; k < contacts.length; k++)
    gain += (contacts[k] as number) * (world.appeal.byCluster[k * count + video] as number);
  return gain;
}

/** The topic through which profile and video meet most. */
function tasteTopic(world: World, sum: Float64Array, video: number): number {
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
