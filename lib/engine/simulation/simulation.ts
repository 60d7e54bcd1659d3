import type { RecommenderId } from "../recommenders/recommender";

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
