import { DIVERSITY, ShownLikeness } from "../ranking/marginal-relevance";
import { evidenceOf, explores } from "./exploration";
import type { FeedIndex } from "./feed-index";
import type { Pool } from "./pool";
import type { RecommendInput } from "./recommender";

/** Which candidate took a place, and what likeness to the videos before it cost. */
export interface Place {
  /** index into the pool */
  readonly candidate: number;
  /** negative or 0; score + penalty decided the place */
  readonly penalty: number;
  readonly likeness: number;
}

/**
 * One place after the other: an exploring place takes the best candidate of the source "explore", any other the best
 * of the rest, each held back by likeness to what was shown before; when that side has run out, the other. Ties to the
 * lower video. scores: one per candidate. An empty pool or limit 0 gives none.
 * Cost: O(candidates · (limit + seen)), the seen only while evidence is short, else the last few.
 */
export function arrange(index: FeedIndex, pool: Pool, scores: Float64Array, input: RecommendInput): Place[] {
  const { videos, origins } = pool;
  const { seen, limit, profile } = input;
  const held = new ShownLikeness(index.mixtures, videos);
  const known = evidenceOf(profile.watches) >= 1;
  for (const video of known ? seen.slice(-DIVERSITY.window) : seen) held.show(video);
  const left = new Uint8Array(videos.length);
  for (let c = 0; c < left.length; c++) left[c] = origins[c] === "explore" ? EXPLORING : EXPLOITING;
  const places: Place[] = [];
  while (places.length < limit) {
    const evidence = evidenceOf(profile.watches + places.length);
    const penalties = held.penalties(evidence);
    const wanted = explores(seen.length + places.length, evidence) ? EXPLORING : EXPLOITING;
    let candidate = bestOf(wanted, left, videos, scores, penalties);
    if (candidate < 0) candidate = bestOf(EXPLORING + EXPLOITING - wanted, left, videos, scores, penalties);
    if (candidate < 0) break;
    left[candidate] = TAKEN;
    const likeness = held.recent[candidate] as number;
    places.push({ candidate, penalty: -(penalties[candidate] as number), likeness });
    held.show(videos[candidate] as number);
  }
  return places;
}

const TAKEN = 0;
const EXPLORING = 1;
const EXPLOITING = 2;

/** The candidate of one side with the highest score less penalty, ties to the lower video; none left: −1. */
function bestOf(
  side: number,
  left: Uint8Array,
  videos: readonly number[],
  scores: Float64Array,
  penalties: Float64Array,
): number {
  let best = -1;
  let value = 0;
  for (let c = 0; c < left.length; c++) {
    if (left[c] !== side) continue;
    const worth = (scores[c] as number) - (penalties[c] as number);
    if (best >= 0 && !(worth > value) && !(worth === value && (videos[c] as number) < (videos[best] as number)))
      continue;
    best = c;
    value = worth;
  }
  return best;
}
