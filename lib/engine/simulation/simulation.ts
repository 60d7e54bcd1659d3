import { compileCatalogue } from "../catalogue/compile-catalogue";
import { assign } from "../clustering/assign";
import { RECOMMENDERS, type RecommenderId } from "../recommenders/registry";
import { DIMENSIONS, MINUTES_PER_DAY, type World } from "../world/world";
import { runDay } from "./day";
import { DRIFT } from "./drift";
import { drawPerson, type Person } from "./person";
import type { SessionSetting } from "./session";
import { WatchLog } from "./watch-log";

/** What is run: which recommender, on how many people, for how long. A run is a function of (world, plan). */
export interface SimulationPlan {
  readonly recommender: RecommenderId;
  /** 1…2000 */
  readonly people: number;
  /** 1…60 */
  readonly days: number;
  /** decides the people and their draws, together with the world; the recommender does not enter */
  readonly seed: number;
  /** how far one whole watch moves a preference towards what was watched; 0 = off, exactly */
  readonly drift: number;
}

/** One row per watch, person by person in time order. offsets: people + 1. */
export interface SimulatedWatches {
  readonly offsets: Uint32Array;
  /** day of the run, from 0 */
  readonly day: Uint8Array;
  /** minute of the run, from 0 */
  readonly minute: Uint32Array;
  /** session of the person, from 0 over the whole run */
  readonly session: Uint16Array;
  /** position in the session, from 0 */
  readonly position: Uint8Array;
  readonly video: Uint16Array;
  /** 0…255 of the video */
  readonly fraction: Uint8Array;
  /** bits of ACTION, replays above REPLAY_SHIFT */
  readonly actions: Uint8Array;
  /** index into ORIGINS */
  readonly origin: Uint8Array;
}

/** Searches that were typed, by person, then day. */
export interface SimulatedSearches {
  readonly person: Uint16Array;
  readonly day: Uint8Array;
  readonly topic: Uint8Array;
}

/** What happened. The last five columns belong to the truth: measures read them, no recommender does. */
export interface SimulationRun {
  readonly plan: SimulationPlan;
  readonly watches: SimulatedWatches;
  readonly searches: SimulatedSearches;
  /** (days + 1) × people, day-major: the engine's guess at the start and after each day; clustering.count = no clear cluster */
  readonly clusterByDay: Uint8Array;
  /** people × DIMENSIONS: true preference at the start, and at the end */
  readonly preferenceBefore: Float32Array;
  readonly preferenceAfter: Float32Array;
  /** planted primary archetype, per person */
  readonly archetype: Uint8Array;
  /** people × days, person by person, 0…1: how content the person was at the end of each day; kept on days without the app */
  readonly satisfaction: Float32Array;
}

/** The largest run. */
export const RUN_LIMITS = { people: 2000, days: 60 } as const;

/**
 * Runs the feedback loop: people who know nothing of each other watch what the recommender shows, and what they watch is
 * all it learns. The same (world, plan) gives the same run; person i is the same however many others there are, and under
 * every recommender. Throws RangeError on a plan out of range. onDay: called after each day with the number of days done.
 * Cost: O(people × videos watched), plus one call of the recommender per page of ten.
 */
export function simulateFeed(
  world: World,
  plan: SimulationPlan,
  onDay: (day: number) => void = () => {},
): SimulationRun {
  checkPlan(plan);
  const { people: count, days } = plan;
  const catalogue = compileCatalogue(world.scenario);
  const people = Array.from({ length: count }, (_, index) => drawPerson(world, catalogue, plan.seed, index));
  const log = new WatchLog();
  const searches: { person: number; day: number; topic: number }[] = [];
  const setting: SessionSetting = {
    world,
    recommender: RECOMMENDERS[plan.recommender],
    drift: plan.drift,
    startSecond: world.scenario.population.days * MINUTES_PER_DAY * 60,
    log,
    onSearch: (person, day, topic) => searches.push({ person, day, topic }),
  };
  const clusterByDay = new Uint8Array((days + 1) * count);
  const satisfaction = new Float32Array(count * days);
  const guess = (day: number) => {
    for (const { index, known } of people)
      clusterByDay[day * count + index] = assign(world.clustering, known.profile.sum, known.profile.evidence).cluster;
  };
  guess(0);
  for (let day = 0; day < days; day++) {
    for (const person of people) {
      runDay(setting, person, day);
      satisfaction[person.index * days + day] = person.inner.satisfaction;
    }
    guess(day + 1);
    onDay(day + 1);
  }
  searches.sort((a, b) => a.person - b.person || a.day - b.day);
  return {
    plan,
    watches: log.byPerson(count),
    searches: {
      person: Uint16Array.from(searches, (search) => search.person),
      day: Uint8Array.from(searches, (search) => search.day),
      topic: Uint8Array.from(searches, (search) => search.topic),
    },
    clusterByDay,
    preferenceBefore: preferenceRows(people, "base"),
    preferenceAfter: preferenceRows(people, "preference"),
    archetype: Uint8Array.from(people, (person) => person.inner.archetype),
    satisfaction,
  };
}

/** people × DIMENSIONS. */
function preferenceRows(people: readonly Person[], of: "base" | "preference"): Float32Array {
  const rows = new Float32Array(people.length * DIMENSIONS);
  for (const { index, inner } of people) rows.set(inner[of], index * DIMENSIONS);
  return rows;
}

function checkPlan({ people, days, seed, drift }: SimulationPlan): void {
  const whole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  if (!whole(people, RUN_LIMITS.people)) throw new RangeError(`people: 1 to ${RUN_LIMITS.people}, not ${people}`);
  if (!whole(days, RUN_LIMITS.days)) throw new RangeError(`days: 1 to ${RUN_LIMITS.days}, not ${days}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed: a whole number, not ${seed}`);
  if (!(drift >= 0 && drift <= DRIFT.largestRate))
    throw new RangeError(`drift: 0 to ${DRIFT.largestRate}, not ${drift}`);
}
