import { DIMENSIONS, MINUTES_PER_DAY, type World } from "@/lib/engine/world/world";

const CLUSTERS = 6;
const TOPICS = 12;
const DAYS = 28;

/**
 * What a recommender reads of a world, out of whole-number arithmetic instead of the generator: frozen feeds on it
 * change only when a recommender does. One, two or three topics a video. Not for anything that needs watches.
 */
export function arithmeticWorld(count: number): World {
  const topicWeights = new Float32Array(count * DIMENSIONS);
  const mixtures = [[1], [0.75, 0.25], [0.65, 0.2, 0.15]];
  const steps = (a: number, b: number, below: number) => (Math.imul(a + 1, 7919) + Math.imul(b + 3, 104729)) % below;
  for (let v = 0; v < count; v++)
    mixtures[v % 3]?.forEach((weight, position) => {
      const topic = (v + position * (1 + (v % 5))) % TOPICS;
      topicWeights[v * DIMENSIONS + topic] = (topicWeights[v * DIMENSIONS + topic] as number) + weight;
    });
  const overall = Float32Array.from({ length: count }, (_, v) => 0.2 + steps(v, 1, 97) / 200);
  const byCluster = Float32Array.from(
    { length: count * CLUSTERS },
    (_, cell) => (overall[cell % count] as number) + (steps(cell % count, Math.floor(cell / count), 101) - 50) / 150,
  );
  const world: Partial<Record<keyof World, unknown>> = {
    scenario: { population: { days: DAYS } },
    videos: {
      count,
      topicWeights,
      primaryTopic: Uint8Array.from({ length: count }, (_, v) => v % TOPICS),
      uploadedMinute: Int32Array.from({ length: count }, (_, v) => steps(v, 2, DAYS * MINUTES_PER_DAY)),
    },
    clustering: { count: CLUSTERS },
    appeal: { byCluster, overall },
  };
  return world as unknown as World;
}

/** A person of that world: watches of the first `watches` multiples of 7, each topic of them worth an eighth more than the one before. */
export function arithmeticViewer(world: World, watches: number, cluster: number, confidence: number) {
  const seen = Array.from({ length: watches }, (_, n) => (n * 7) % world.videos.count);
  const sum = new Float64Array(DIMENSIONS);
  const shareSum = new Float64Array(DIMENSIONS);
  for (const video of seen)
    for (let t = 0; t < DIMENSIONS; t++) {
      const weight = world.videos.topicWeights[video * DIMENSIONS + t] as number;
      shareSum[t] = (shareSum[t] as number) + weight;
      sum[t] = (sum[t] as number) + ((t % 8) / 8) * weight;
    }
  const confidences = new Float64Array(CLUSTERS).fill((1 - confidence) / (CLUSTERS - 1));
  confidences[cluster % CLUSTERS] = confidence;
  return {
    profile: { sum, shareSum, watches },
    assignment: { cluster, confidence, confidences },
    contacts: Float64Array.from({ length: CLUSTERS }, (_, k) => (k + 1) / ((CLUSTERS * (CLUSTERS + 1)) / 2)),
    seen,
  };
}
