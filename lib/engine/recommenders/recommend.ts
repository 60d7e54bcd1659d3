import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { rerank } from "../ranking/rerank";
import type { World } from "../world/world";
import { candidates, type Origin } from "./candidates";
import { type ScoreInput, type ScorePart, scoreParts, tasteCosines } from "./score";

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
  /** videos already watched; never recommended again */
  readonly seen: ReadonlySet<number>;
  readonly seed: number;
  readonly limit: number;
}

/** Every fifth place goes to a video that nothing speaks for: how the engine finds out what it does not know. */
const EXPLORE_EVERY = 5;

/**
 * The feed: candidates → score → rank → re-rank. The same world, profile, seed and seen videos give the same feed.
 * An exhausted catalogue gives fewer items than asked for, in the end none.
 * Cost: O(videos · log videos + limit · candidates); nothing depends on the population.
 */
export function recommend(world: World, input: RecommendInput): Recommended[] {
  const random = sfc32(deriveSeed(input.seed, STREAM.feed, input.profile.watches));
  const origins = candidates(world, input, input.seen, random);
  const cosines = tasteCosines(world, input.profile.sum);
  const parts = new Map<number, ScorePart[]>();
  const scored = [...origins.keys()].map((video) => {
    const reasons = scoreParts(world, input, video, cosines[video] as number, random());
    parts.set(video, reasons);
    return { video, score: total(reasons) };
  });
  const explored = scored.filter((entry) => origins.get(entry.video) === "explore");
  const exploited = rerank(
    world.videos,
    scored.filter((entry) => origins.get(entry.video) !== "explore"),
    input.limit,
  );
  const exploring = rerank(world.videos, explored, Math.ceil(input.limit / EXPLORE_EVERY));
  const order = Array.from({ length: input.limit }, (_, place) =>
    (place + 1) % EXPLORE_EVERY === 0
      ? (exploring.shift() ?? exploited.shift())
      : (exploited.shift() ?? exploring.shift()),
  );
  return order
    .flatMap((entry) => (entry ? [entry] : []))
    .map((entry, index) => {
      const reasons = parts.get(entry.video) ?? [];
      const diversity: ScorePart[] =
        entry.penalty < 0 ? [{ kind: "diversity", contribution: entry.penalty, topic: -1 }] : [];
      const all = [...reasons.filter((part) => part.contribution !== 0), ...diversity];
      return {
        video: entry.video,
        origin: origins.get(entry.video) as Origin,
        score: total(all),
        rank: index + 1,
        reasons: all,
      };
    });
}

function total(parts: readonly ScorePart[]): number {
  return parts.reduce((sum, part) => sum + part.contribution, 0);
}
