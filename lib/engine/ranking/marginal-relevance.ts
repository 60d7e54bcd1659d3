import { DIMENSIONS, type VideoTable } from "../world/world";

/** How strongly a video is held back by likeness to the ones before it: the last few always, all of them while little is known. */
export const DIVERSITY = { weight: 0.35, window: 3, probing: 0.6 } as const;

export interface Scored {
  readonly video: number;
  readonly score: number;
}

export interface Pick extends Scored {
  /** negative or 0; score + penalty decided the place */
  readonly penalty: number;
}

/**
 * The next video by maximal marginal relevance (Carbonell and Goldstein, 1998): the highest score less the likeness to
 * the last few shown and, while evidence (0…1) is short, to anything shown. Ties to the lower video; nothing left: null.
 * Cost: O(candidates · shown · topics).
 */
export function nextByRelevance(
  videos: VideoTable,
  open: readonly Scored[],
  shown: readonly number[],
  evidence: number,
): Pick | null {
  let best: Pick | null = null;
  for (const entry of open) {
    const penalty = -heldBack(videos, shown, entry.video, evidence);
    const lead = best === null ? 1 : entry.score + penalty - (best.score + best.penalty);
    if (best === null || lead > 0 || (lead === 0 && entry.video < best.video)) best = { ...entry, penalty };
  }
  return best;
}

function heldBack(videos: VideoTable, shown: readonly number[], video: number, evidence: number): number {
  const closest = (list: readonly number[]) =>
    list.reduce((most, other) => Math.max(most, likeness(videos, other, video)), 0);
  const recent = DIVERSITY.weight * closest(shown.slice(-DIVERSITY.window));
  return evidence < 1 ? recent + DIVERSITY.probing * (1 - evidence) * closest(shown) : recent;
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
