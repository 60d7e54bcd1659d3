import type { LearnPolicy } from "@/lib/domain/data-policy";
import { type Assignment, assign } from "../clustering/assign";
import { avoidCluster } from "../clustering/avoid-cluster";
import { emptyProfile, type ProfileState, updateProfile } from "../profiling/interest-profile";
import type { Watch } from "../profiling/watch";
import { answeredLabel } from "./held/answered-label";
import type { World } from "./world";

/** What somebody beside the background users watched, and what they asked for. */
export interface Person {
  /** in time order */
  readonly watches: readonly Watch[];
  readonly optedOut: boolean;
  /** id of the cluster that they said is wrong; null: none */
  readonly corrected: string | null;
  /** drives the random answer */
  readonly seed: number;
}

/** What is held of one person: watches that remain, their profile, the guess. */
export interface HeldPerson {
  readonly watches: readonly Watch[];
  readonly profile: ProfileState;
  readonly guess: Assignment;
}

/**
 * What a phone can make of its own watches with a held world's videos and clusters, whatever is sent from it. Nothing of
 * somebody who opted out where that is offered. Cost: O(watches × DIMENSIONS).
 */
export function personOnPhone(held: World, learn: LearnPolicy, person: Person): HeldPerson {
  const watches = learn.optOut && person.optedOut ? [] : person.watches;
  const profile = updateProfile(emptyProfile(held), watches, held);
  return { watches, profile, guess: guessOf(held, profile, person.corrected) };
}

/**
 * What the company holds of that person, like of any background user of `held`: everything, or the cluster alone where the
 * phone guesses, answered at random where labels are. The cluster that somebody said is wrong is not guessed again.
 * Example: on-device → no watches, a profile of zeros, a guess with a cluster and nothing else. Cost as above.
 */
export function holdPerson(held: World, learn: LearnPolicy, person: Person): HeldPerson {
  const known = personOnPhone(held, learn, person);
  if (!learn.onDevice && learn.labelEpsilon === null) return known;
  const { count } = held.clustering;
  const { cluster } = known.guess;
  const gone = learn.optOut && person.optedOut;
  const label =
    learn.labelEpsilon === null || gone ? cluster : answeredLabel(cluster, count + 1, learn.labelEpsilon, person.seed);
  return { watches: [], profile: emptyProfile(held), guess: labelAlone(label, count) };
}

/** The guess from a profile, but never the cluster that the person said is wrong. */
export function guessOf({ clustering }: World, profile: ProfileState, corrected: string | null): Assignment {
  return assign(avoidCluster(clustering, corrected), profile.sum, profile.evidence);
}

function labelAlone(cluster: number, count: number): Assignment {
  const nothing = () => new Float64Array(count);
  const nearest = cluster < count ? cluster : 0;
  return { cluster, nearest, similarity: 0, margin: 0, confidence: 0, similarities: nothing(), confidences: nothing() };
}
