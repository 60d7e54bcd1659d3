import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { nextByRelevance } from "../ranking/marginal-relevance";
import type { World } from "../world/world";
import { candidates, type Origin } from "./candidates";
import { evidenceOf, expectedEngagement, type ScoreInput, type ScorePart, scoreParts } from "./score";

export interface Recommended {
  readonly video: number;
  readonly origin: Origin;
  readonly score: number;
  /** counts from 1 */
  readonly rank: number;
  /** parts of the score; they sum to it. Diversity is the one that re-ranking took off. */
  readonly reasons: readonly ScorePart[];
}

export interface RecommendInput extends ScoreInput {
  /** videos already watched, oldest first; never recommended again */
  readonly seen: readonly number[];
  readonly seed: number;
  readonly limit: number;
}

/** Every how many places go to exploration: often while little is known, every fifth for good. */
export const EXPLORE_EVERY = { newcomer: 2, always: 5 } as const;

/**
 * The feed: candidates → score → rank → re-rank. The same world, profile, seed and seen videos give the same feed.
 * An exhausted catalogue gives fewer items than asked for, in the end none.
 * Cost: O(videos · log videos + limit · candidates · seen); nothing depends on the population.
 */
export function recommend(world: World, input: RecommendInput): Recommended[] {
  const random = sfc32(deriveSeed(input.seed, STREAM.feed, input.profile.watches));
  const origins = candidates(world, input, new Set(input.seen), random);
  const expected = expectedEngagement(world, input.profile);
  const parts = new Map<number, ScorePart[]>();
  const open = [...origins.keys()].map((video) => {
    const reasons = scoreParts(world, input, video, expected[video] as number, random());
    parts.set(video, reasons);
    return { video, score: total(reasons) };
  });
  const shown = [...input.seen];
  const feed: Recommended[] = [];
  while (feed.length < input.limit) {
    const evidence = evidenceOf(input.profile.watches + feed.length);
    const explore = shown.length % (evidence < 1 ? EXPLORE_EVERY.newcomer : EXPLORE_EVERY.always) === 0;
    const left = open.filter(({ video }) => !shown.includes(video));
    const wanted = left.filter(({ video }) => (origins.get(video) === "explore") === explore);
    const pick = nextByRelevance(world.videos, wanted.length > 0 ? wanted : left, shown, evidence);
    if (pick === null) break;
    const reasons = (parts.get(pick.video) ?? []).filter((part) => part.contribution !== 0);
    if (pick.penalty < 0) reasons.push({ kind: "diversity", contribution: pick.penalty, topic: -1 });
    const origin = origins.get(pick.video) as Origin;
    feed.push({ video: pick.video, origin, score: total(reasons), rank: feed.length + 1, reasons });
    shown.push(pick.video);
  }
  return feed;
}

function total(parts: readonly ScorePart[]): number {
  return parts.reduce((sum, part) => sum + part.contribution, 0);
}
