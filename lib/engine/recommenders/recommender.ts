import type { Origin, Reason } from "@/lib/domain/recommendation";
import type { Assignment } from "../clustering/assign";
import type { ProfileState } from "../profiling/interest-profile";
import type { World } from "../world/world";

export type { Origin };
export type ReasonKind = Reason["kind"];

/** One additive part of a score. topic: the one that carries a taste part, −1 otherwise. */
export interface ScorePart {
  readonly kind: ReasonKind;
  readonly contribution: number;
  readonly topic: number;
}

/**
 * The raw inputs of a score, before any weight.
 * expectedEngagement: mean engagement so far with the video's topics; clusterGain, contactsGain: how much better it did there than with everyone;
 * confidence: of the cluster, 0…1; meanEngagement: of everyone who watched it; ageDays; evidence: how much is known of the user, 0…1; draw: 0…1;
 * likeness: to the last few shown, 0…1; cosine: of profile and video; neighbours: how many of the nearest users watched it;
 * neighbourEngagement, coWatch, factorPreference: what the named method predicts, in its own unit.
 */
export const FEATURES = [
  "expectedEngagement",
  "clusterGain",
  "contactsGain",
  "confidence",
  "meanEngagement",
  "ageDays",
  "evidence",
  "draw",
  "likeness",
  "cosine",
  "neighbours",
  "neighbourEngagement",
  "coWatch",
  "factorPreference",
] as const;
export type Feature = (typeof FEATURES)[number];

/** What a strategy may read of the person it serves. Never the true preference. */
export interface RecommendInput {
  readonly profile: Pick<ProfileState, "sum" | "shareSum" | "watches">;
  readonly assignment: Pick<Assignment, "cluster" | "confidence" | "confidences">;
  /** P(cluster) judged by the contacts in the address book; see contacts-prior */
  readonly contacts: Float64Array;
  /** videos already watched, oldest first; never recommended again */
  readonly seen: readonly number[];
  /** engagement of each seen video, beside `seen`; without it the profile's mean engagement with the video's topics stands in */
  readonly engagements?: readonly number[];
  readonly seed: number;
  /** how many items are wanted; an exhausted catalogue gives fewer */
  readonly limit: number;
}

export interface Recommended {
  readonly video: number;
  readonly origin: Origin;
  /** those of FEATURES that the strategy used */
  readonly features: Readonly<Partial<Record<Feature, number>>>;
  readonly score: number;
  /** counts from 1 */
  readonly rank: number;
  /** parts of the score; they sum to it. Diversity is the one that re-ranking took off. */
  readonly reasons: readonly ScorePart[];
}

/**
 * A strategy. Deterministic: the same world and input give the same items. No item was seen, none comes twice, ranks
 * are 1…n. A model that is learnt from the whole world is prepared at the first call and remembered with the world.
 */
export interface Recommender {
  /** its key in the registry */
  readonly id: string;
  recommend(world: World, input: RecommendInput): Recommended[];
}
