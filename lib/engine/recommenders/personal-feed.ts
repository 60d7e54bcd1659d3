import { integerBelow } from "../random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "../random/random";
import { bestVideos } from "../ranking/partial-selection";
import type { World } from "../world/world";
import { arrange } from "./arrange";
import { evidenceOf } from "./exploration";
import { type FeedIndex, firstUnseen, maskSeen, OPEN, SEEN } from "./feed-index";
import { Pool } from "./pool";
import type { Feature, Origin, ReasonKind, Recommended, RecommendInput } from "./recommender";
import { summed } from "./score";

/**
 * The mix around one signal, the same for every strategy that follows a person, so that in a comparison only the
 * signal differs. signal, popularity, exploration: weights; the three sizes: how many candidates each source names.
 */
export const PERSONAL = {
  signal: 1,
  popularity: 0.1,
  exploration: 0.5,
  bySignal: 100,
  popular: 40,
  explore: 24,
} as const;

/** Keeps these draws apart from those of the other strategies on the same stream. */
const MIX = 2;

/** What a strategy makes of every video. */
export interface Signal {
  readonly origin: Origin;
  readonly reason: ReasonKind;
  readonly feature: Feature;
  /** one per video, larger is better, 0 where nothing is known; all 0 for someone of whom nothing is known */
  readonly values: Float64Array;
  /** the topic that carries a video's value, −1 for none; without it there is none */
  readonly topicOf?: (video: number) => number;
  readonly more?: (video: number) => Recommended["features"];
}

/**
 * A feed around one signal: its best videos, the popular ones and some drawn by lot → score → one place after the
 * other. score = signal as a share of the best unseen + popularity · mean engagement + exploration · draw for the ones
 * drawn by lot. Cold start: with all values 0 the popular ones lead and every second place explores.
 * Cost: O(videos + candidates · limit). Source of exploring a fixed share of places: Sutton and Barto 1998, 2.2.
 */
export function personalFeed(world: World, index: FeedIndex, input: RecommendInput, signal: Signal): Recommended[] {
  const random = sfc32(deriveSeed(input.seed, STREAM.feed, input.profile.watches, input.seen.length, MIX));
  const mask = maskSeen(index, input.seen);
  const { values } = signal;
  const leading = bestVideos(values, mask, SEEN, PERSONAL.bySignal);
  const best = leading.length > 0 ? (values[leading[0] as number] as number) : 0;
  const scale = best > 0 ? PERSONAL.signal / best : 0;
  const pool = new Pool(mask);
  pool.offer("explore", drawn(mask, random));
  if (scale > 0) pool.offer(signal.origin, leading);
  pool.offer("popular", firstUnseen(index.byAppeal, mask, PERSONAL.popular));

  const { overall } = world.appeal;
  const draws = new Float64Array(pool.videos.length);
  const scores = new Float64Array(pool.videos.length);
  for (let c = 0; c < scores.length; c++) {
    const video = pool.videos[c] as number;
    if (pool.origins[c] === "explore") draws[c] = random();
    scores[c] =
      scale * (values[video] as number) +
      PERSONAL.popularity * (overall[video] as number) +
      PERSONAL.exploration * (draws[c] as number);
  }
  return arrange(index, pool, scores, input).map(({ candidate, penalty, likeness }, i) => {
    const video = pool.videos[candidate] as number;
    const value = values[video] as number;
    const draw = draws[candidate] as number;
    const meanEngagement = overall[video] as number;
    const origin = pool.origins[candidate] as Origin;
    const topic = signal.topicOf?.(video) ?? -1;
    return {
      video,
      origin,
      ...summed([
        { kind: signal.reason, contribution: scale * value, topic },
        { kind: "popularity", contribution: PERSONAL.popularity * meanEngagement, topic: -1 },
        { kind: "exploration", contribution: PERSONAL.exploration * draw, topic: -1 },
        { kind: "diversity", contribution: penalty, topic: -1 },
      ]),
      features: {
        [signal.feature]: value,
        ...signal.more?.(video),
        meanEngagement,
        evidence: evidenceOf(input.profile.watches),
        likeness,
        ...(origin === "explore" ? { draw } : {}),
      },
      rank: i + 1,
    };
  });
}

/** Videos nobody chose: drawn evenly, so a place spent on them tells of what the signal does not know. */
function drawn(mask: Uint8Array, random: Random): number[] {
  const found: number[] = [];
  for (let n = 0; n < PERSONAL.explore && mask.length > 0; n++) {
    const video = integerBelow(random, mask.length);
    if (mask[video] === OPEN) found.push(video);
  }
  return found;
}
