import { DIMENSIONS, type VideoTable } from "../world/world";
import { MOST_TOPICS, type NarrowMixtures } from "./narrow-mixtures";

/** How strongly a video is held back by likeness to the ones before it: the last few always, all of them while little is known. */
export const DIVERSITY = { weight: 0.35, window: 3, probing: 0.6 } as const;

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

/**
 * How like each candidate is to what was shown, kept up to date one shown video at a time, for re-ranking by maximal
 * marginal relevance (Carbonell and Goldstein, 1998). Likeness is that of `likeness`. candidates: videos, any order;
 * none is ordinary input. Cost: O(candidates) a shown video; nothing is computed anew at a place.
 */
export class ShownLikeness {
  /** per candidate: likeness to the last DIVERSITY.window shown, 0…1; nothing shown: 0 */
  readonly recent: Float64Array;
  /** per candidate: likeness to anything shown */
  private readonly closest: Float64Array;
  private readonly latest: Float64Array[];
  private readonly shown = new Float32Array(DIMENSIONS);
  private readonly taken: Float64Array;
  private turn = 0;

  constructor(
    private readonly mixtures: NarrowMixtures,
    private readonly candidates: readonly number[],
  ) {
    const column = () => new Float64Array(candidates.length);
    this.recent = column();
    this.closest = column();
    this.taken = column();
    this.latest = Array.from({ length: DIVERSITY.window }, column);
  }

  /** From now on `video` counts as shown, as the latest. */
  show(video: number): void {
    const { candidates, shown, closest, recent, latest } = this;
    const { topic, weight } = this.mixtures;
    const slots = MOST_TOPICS;
    const own = video * slots;
    const column = latest[this.turn] as Float64Array;
    this.turn = (this.turn + 1) % latest.length;
    for (let s = own; s < own + slots; s++) if (weight[s]) shown[topic[s] as number] = weight[s] as number;
    for (let c = 0; c < candidates.length; c++) {
      let overlap = 0;
      for (let s = (candidates[c] as number) * slots, end = s + slots; s < end; s++) {
        const theirs = shown[topic[s] as number] as number;
        const mine = weight[s] as number;
        overlap += theirs < mine ? theirs : mine;
      }
      column[c] = overlap;
      if (overlap > (closest[c] as number)) closest[c] = overlap;
    }
    for (let s = own; s < own + slots; s++) shown[topic[s] as number] = 0;
    recent.fill(0);
    for (const one of latest)
      for (let c = 0; c < recent.length; c++)
        if ((one[c] as number) > (recent[c] as number)) recent[c] = one[c] as number;
  }

  /**
   * What likeness takes off the score of each candidate, ≥ 0; overwritten by the next call. evidence: how much is
   * known of the person, 0…1; while it is short, likeness to anything shown counts too.
   */
  penalties(evidence: number): Float64Array {
    const { recent, closest, taken } = this;
    const probing = evidence < 1 ? DIVERSITY.probing * (1 - evidence) : 0;
    const { weight } = DIVERSITY;
    for (let c = 0; c < taken.length; c++) taken[c] = weight * (recent[c] as number) + probing * (closest[c] as number);
    return taken;
  }
}
