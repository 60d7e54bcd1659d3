import { log, logistic } from "../numeric/elementary";
import { gaussian } from "../random/distributions";
import type { Random } from "../random/random";

/**
 * Constants of the choice model, in logits. Chosen so that a user stays for about six tenths of a fitting video and a
 * fifth of one that does not fit; see MODEL.md, "Choice".
 */
export const CHOICE = {
  intercept: -0.15,
  /** per unit of log affinity: how many times likelier than chance the user watches this mixture */
  affinity: 1,
  quality: 0.6,
  /** per video into the session */
  fatigue: -0.02,
  mood: 0.25,
  /** per factor e of length over usualSeconds: a longer video is left at a smaller fraction */
  duration: -0.2,
  usualSeconds: 30,
  /** when all of the last ten videos had the same first topic */
  repetition: -0.5,
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
  follow: -6.2,
  followPerFraction: 3.2,
  affinityCap: 3,
} as const;

/** Videos that repetition looks back on. */
export const REPETITION_WINDOW = 10;

/** What one person meets. */
export interface ChoiceInput {
  /** see logAffinity */
  readonly affinity: number;
  /** N(0, ½) over the catalogue */
  readonly quality: number;
  readonly durationSeconds: number;
  /** from 0 within the session */
  readonly position: number;
  /** N(0, 1), one draw per session */
  readonly mood: number;
  /** share, 0…1, of the last REPETITION_WINDOW videos that had the same first topic */
  readonly repetition: number;
  /** further logits, such as the pull of a creator one follows; 0 by default */
  readonly pull?: number;
}

/** What one person did with one video. watchedFraction in 0…1 of the first pass; replays whole passes after it. */
export interface WatchChoice {
  watchedFraction: number;
  replays: number;
  liked: boolean;
  commented: boolean;
  shared: boolean;
  followed: boolean;
  skipped: boolean;
}

/**
 * Log of how many times likelier than chance the person is to want this video: ln Σ_t v_t · p_t · T, capped to ±3.
 * mixture: the video's topic weights from `row` on; preference: P(topic), length T.
 */
export function logAffinity(preference: Float64Array, mixtures: Float32Array, row: number): number {
  let match = 0;
  for (let t = 0; t < preference.length; t++) match += (mixtures[row + t] as number) * (preference[t] as number);
  const value = log(Math.max(match * preference.length, 1e-6));
  return Math.max(-CHOICE.affinityCap, Math.min(CHOICE.affinityCap, value));
}

/**
 * Watched fraction = logistic of affinity, quality, length, mood of the session, fatigue within it, boredom and noise;
 * the actions follow from the fraction. Always the same number of draws for the actions. Cost: O(1).
 */
export function choose(random: Random, input: ChoiceInput): WatchChoice {
  const logit =
    CHOICE.intercept +
    CHOICE.affinity * input.affinity +
    CHOICE.quality * input.quality +
    CHOICE.duration * log(input.durationSeconds / CHOICE.usualSeconds) +
    CHOICE.fatigue * input.position +
    CHOICE.repetition * input.repetition +
    CHOICE.mood * input.mood +
    (input.pull ?? 0) +
    CHOICE.noise * gaussian(random);
  const fraction = logistic(logit);
  const skipped = fraction < CHOICE.skipBelow;
  const replays = fraction > CHOICE.replayAbove && random() < CHOICE.replayChance ? (random() < 0.25 ? 2 : 1) : 0;
  const act = (base: number, slope: number) => random() < logistic(base + slope * fraction) && !skipped;
  return {
    watchedFraction: fraction > CHOICE.replayAbove ? 1 : fraction,
    replays,
    liked: act(CHOICE.like, CHOICE.likePerFraction),
    commented: act(CHOICE.comment, CHOICE.commentPerFraction),
    shared: act(CHOICE.share, CHOICE.sharePerFraction),
    followed: act(CHOICE.follow, CHOICE.followPerFraction),
    skipped,
  };
}
