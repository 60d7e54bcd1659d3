import { CHOICE, logAffinity } from "@/lib/engine/choice/watch-choice";
import { log, logistic } from "@/lib/engine/numeric/elementary";
import { DIMENSIONS, type VideoTable } from "@/lib/engine/world/world";

/** Nodes and weights of Gauss and Hermite's three-point rule for a standard normal. */
const NODES = [-Math.sqrt(3), 0, Math.sqrt(3)] as const;
const WEIGHTS = [1 / 6, 2 / 3, 1 / 6] as const;
const SPREAD = Math.sqrt(CHOICE.noise * CHOICE.noise + CHOICE.mood * CHOICE.mood);

/**
 * Watched fraction, 0…1, that the choice model expects of a person with this true preference (P(topic)) at the start of a
 * session: the mean over mood and noise, by a three-point rule, so that no draw enters. O(topics).
 * Example: a video about the person's topics is expected to be watched further than one about none of them.
 */
export function expectedFraction(videos: VideoTable, preference: Float64Array, video: number): number {
  const logit =
    CHOICE.intercept +
    CHOICE.affinity * logAffinity(preference, videos.topicWeights, video * DIMENSIONS) +
    CHOICE.quality * (videos.quality[video] as number) +
    CHOICE.duration * log((videos.durationSeconds[video] as number) / CHOICE.usualSeconds);
  return NODES.reduce((sum, node, i) => sum + (WEIGHTS[i] as number) * logistic(logit + SPREAD * node), 0);
}
