import type { Assignment } from "../clustering/assign";
import { dot } from "../clustering/spherical-k-means";
import type { ProfileState } from "../profiling/interest-profile";
import { DIMENSIONS, MINUTES_PER_DAY, type World } from "../world/world";

export interface ScoreInput {
  readonly profile: Pick<ProfileState, "sum" | "watches">;
  readonly assignment: Pick<Assignment, "cluster" | "confidence">;
}

/** One additive part of a score. topic: the one that carries a taste part, −1 otherwise. */
export interface ScorePart {
  readonly kind: "taste" | "cluster" | "popularity" | "freshness" | "exploration" | "diversity";
  readonly contribution: number;
  readonly topic: number;
}

/** Weights of the parts; each feature lies roughly in 0…1. Taste counts fully from about six watches on. */
export const SCORE = {
  taste: 0.6,
  cluster: 0.35,
  popularity: 0.25,
  freshness: 0.08,
  exploration: 0.12,
  tasteAfter: 6,
  freshDays: 7,
} as const;

/** Cosine of the interest profile to each video's mixture. Zero profile: all 0. Cost: O(videos · DIMENSIONS). */
export function tasteCosines(world: World, sum: Float64Array): Float64Array {
  const length = Math.sqrt(dot(sum, 0, sum, 0, DIMENSIONS)) || 1;
  return Float64Array.from({ length: world.videos.count }, (_, v) => {
    const row = v * DIMENSIONS;
    const product = dot(world.videos.topicWeights, row, sum, 0, DIMENSIONS);
    let square = 0;
    for (let t = 0; t < DIMENSIONS; t++) square += (world.videos.topicWeights[row + t] as number) ** 2;
    return product / (length * Math.sqrt(square));
  });
}

/**
 * The parts of one video's score; they sum to it. jitter: 0…1, the seeded exploration draw. The cluster part is how
 * much better the cluster's members took to the video than everyone, times how sure the engine is of the cluster.
 */
export function scoreParts(
  world: World,
  input: ScoreInput,
  video: number,
  cosine: number,
  jitter: number,
): ScorePart[] {
  const { count } = world.videos;
  const { cluster, confidence } = input.assignment;
  const evidence = Math.min(1, input.profile.watches / SCORE.tasteAfter);
  const overall = world.appeal.overall[video] as number;
  const clear = cluster < world.clustering.count;
  const gain = clear ? (world.appeal.byCluster[cluster * count + video] as number) - overall : 0;
  const ageDays = world.scenario.population.days - (world.videos.uploadedMinute[video] as number) / MINUTES_PER_DAY;
  return [
    {
      kind: "taste",
      contribution: SCORE.taste * evidence * cosine,
      topic: tasteTopic(world, input.profile.sum, video),
    },
    { kind: "cluster", contribution: SCORE.cluster * (clear ? confidence : 0) * gain, topic: -1 },
    { kind: "popularity", contribution: SCORE.popularity * overall, topic: -1 },
    { kind: "freshness", contribution: SCORE.freshness * 2 ** (-Math.max(0, ageDays) / SCORE.freshDays), topic: -1 },
    { kind: "exploration", contribution: SCORE.exploration * jitter, topic: -1 },
  ];
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
