import type { Catalogue } from "../catalogue/compile-catalogue";
import { activeHourWeights } from "../population/active-hours";
import { contactsOf } from "../population/address-book";
import { drawTruth } from "../population/draw-truth";
import { truePreference } from "../population/true-preference";
import { emptyProfile } from "../profiling/interest-profile";
import type { MutableProfile } from "../profiling/profile-accumulator";
import { integerBelow } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { contactsPrior } from "../recommenders/contacts-prior";
import type { World } from "../world/world";
import { RecentTopics } from "./recent-topics";
import { RestingVideos } from "./resting-videos";
import { SATISFACTION } from "./satisfaction";

/** What is true of one person of a run. No recommender, profile or clustering reads any of it. */
export interface Inner {
  readonly archetype: number;
  /** P(topic) at the start; drift is anchored to it */
  readonly base: Float64Array;
  /** P(topic) now */
  readonly preference: Float64Array;
  satisfaction: number;
}

/** What the app holds about one person of a run: the only part a recommender is given. */
export interface Known {
  readonly seed: number;
  readonly contacts: Float64Array;
  readonly profile: MutableProfile;
  readonly resting: RestingVideos;
}

export interface Person {
  readonly index: number;
  /** draws of this person derive from it, and from nothing else */
  readonly seed: number;
  readonly region: number;
  readonly hours: Float64Array;
  readonly inner: Inner;
  readonly known: Known;
  readonly follows: Set<number>;
  readonly recent: RecentTopics;
  /** sessions so far */
  sessions: number;
  /** seconds of the run until which the person is busy watching */
  clock: number;
}

/**
 * Person number `index` of the runs with this seed: drawn as background users are, but a newcomer without a watch. Depends
 * on (world, seed, index) alone, not on how many others there are. O(topics + contacts · people met · topics).
 */
export function drawPerson(world: World, catalogue: Catalogue, seed: number, index: number): Person {
  const { scenario } = world;
  const own = deriveSeed(world.seed, STREAM.people, seed, index);
  const random = sfc32(own);
  const truth = drawTruth(catalogue, random);
  const base = truePreference(catalogue, truth, scenario.population.primaryShare);
  return {
    index,
    seed: own,
    region: integerBelow(random, scenario.people.regions.length),
    hours: activeHourWeights(own),
    inner: { archetype: truth.primary, base, preference: base.slice(), satisfaction: SATISFACTION.start },
    known: {
      seed: own,
      contacts: contactsPrior(world, contactsOf(world, base, own)),
      profile: emptyProfile(world),
      resting: new RestingVideos(world.videos.count),
    },
    follows: new Set(),
    recent: new RecentTopics(),
    sessions: 0,
    clock: 0,
  };
}
