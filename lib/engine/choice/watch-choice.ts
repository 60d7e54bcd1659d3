import { gaussian, logistic } from "../random/distributions";
import type { Random } from "../random/random";

/**
 * Constants of the choice model, in logits. Chosen so that a user stays for about six tenths of a fitting video and a
 * fifth of one that does not fit; see MODEL.md, "Choice".
 */
export const CHOICE = {
  intercept: -0.2,
  /** per unit of log affinity: how many times likelier than chance the user watches this mixture */
  affinity: 1,
  quality: 0.6,
  /** per video into the session */
  fatigue: -0.02,
  mood: 0.25,
  noise: 0.6,
  skipBelow: 0.22,
  replayAbove: 0.9,
  replayChance: 0.4,
  like: -3.6,
  likePerFraction: 3.2,
  comment: -5.4,
  commentPerFraction: 3,
  share: -5.8,
  sharePerFraction: 3.2,
  affinityCap: 3,
} as const;

/** What one person did with one video. watchedFraction in 0…1 of the first pass; replays whole passes after it. */
export interface WatchChoice {
  watchedFraction: number;
  replays: number;
  liked: boolean;
  commented: boolean;
  shared: boolean;
  skipped: boolean;
}

/**
 * Log of how many times likelier than chance the person is to want this video: ln Σ_t v_t · p_t · T, capped to ±3.
 * mixture: the video's topic weights from `row` on; preference: P(topic), length T.
 */
export function logAffinity(preference: Float64Array, mixtures: Float32Array, row: number): number {
  let match = 0;
  for (let t = 0; t < preference.length; t++) match += (mixtures[row + t] as number) * (preference[t] as number);
  const value = Math.log(Math.max(match * preference.length, 1e-6));
  return Math.max(-CHOICE.affinityCap, Math.min(CHOICE.affinityCap, value));
}

/**
 * Watched fraction = logistic of affinity, quality, mood of the session, fatigue within it and noise; the actions
 * follow from the fraction. Cost: O(1). position counts from 0 within the session; mood ~ N(0, 1) per session.
 */
export function choose(random: Random, affinity: number, quality: number, position: number, mood: number): WatchChoice {
  const logit =
    CHOICE.intercept +
    CHOICE.affinity * affinity +
    CHOICE.quality * quality +
    CHOICE.fatigue * position +
    CHOICE.mood * mood +
    CHOICE.noise * gaussian(random);
  const watchedFraction = logistic(logit);
  const skipped = watchedFraction < CHOICE.skipBelow;
  const replays =
    watchedFraction > CHOICE.replayAbove && random() < CHOICE.replayChance ? (random() < 0.25 ? 2 : 1) : 0;
  const act = (base: number, slope: number) => random() < logistic(base + slope * watchedFraction) && !skipped;
  return {
    watchedFraction: watchedFraction > CHOICE.replayAbove ? 1 : watchedFraction,
    replays,
    liked: act(CHOICE.like, CHOICE.likePerFraction),
    commented: act(CHOICE.comment, CHOICE.commentPerFraction),
    shared: act(CHOICE.share, CHOICE.sharePerFraction),
    skipped,
  };
}
