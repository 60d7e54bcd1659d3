import { DIMENSIONS, type VideoTable } from "../world/world";

/** How strongly a video is held back by likeness to the ones just before it, and how far back that looks. */
export const DIVERSITY = { weight: 0.4, window: 3 } as const;

export interface Scored {
  readonly video: number;
  readonly score: number;
}

export interface Reranked extends Scored {
  /** negative or 0; score + penalty decided the place */
  readonly penalty: number;
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): picks one after the other the video with the highest
 * score less its likeness to the last few picked. Ties to the lower video. Cost: O(limit · candidates · window · topics).
 */
export function rerank(videos: VideoTable, scored: readonly Scored[], limit: number): Reranked[] {
  const left = new Set(scored.map((_, i) => i));
  const picked: Reranked[] = [];
  while (picked.length < limit && left.size > 0) {
    const recent = picked.slice(-DIVERSITY.window);
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    let bestPenalty = 0;
    for (const i of left) {
      const entry = scored[i] as Scored;
      const alike = recent.reduce((most, earlier) => Math.max(most, likeness(videos, earlier.video, entry.video)), 0);
      const penalty = -DIVERSITY.weight * alike;
      const value = entry.score + penalty;
      const wins = value > bestValue || (value === bestValue && entry.video < (scored[best]?.video ?? 0));
      if (wins) [best, bestValue, bestPenalty] = [i, value, penalty];
    }
    left.delete(best);
    picked.push({ ...(scored[best] as Scored), penalty: bestPenalty });
  }
  return picked;
}

/** Overlap of two topic mixtures, 0…1: Σ min. */
export function likeness(videos: VideoTable, a: number, b: number): number {
  let overlap = 0;
  for (let t = 0; t < DIMENSIONS; t++)
    overlap += Math.min(
      videos.topicWeights[a * DIMENSIONS + t] as number,
      videos.topicWeights[b * DIMENSIONS + t] as number,
    );
  return overlap;
}
