import { type PairedDifference, pairedDifference } from "./paired-difference";
import type { PersonMeasures } from "./person-measures";

/** Mean difference to the random feed, each with a 95 % interval from per-person differences. */
export interface EngagementGain {
  readonly watchedFraction: PairedDifference | null;
  readonly actionsPerVideo: PairedDifference | null;
  /** who stayed away counts 0 */
  readonly minutesPerDay: PairedDifference | null;
  readonly satisfaction: PairedDifference | null;
  /** watched fraction less satisfaction */
  readonly satisfactionGap: PairedDifference | null;
  readonly intraListDiversity: PairedDifference | null;
}

type Persons = readonly (PersonMeasures | null)[];

/**
 * What a recommender adds to a random feed on the same people: both in the same order of people, over the same days; null
 * = never watched. What random already reaches is what the videos are worth by themselves; only the rest is the
 * recommender's doing. Nobody: nulls. O(people). Idea: a random feed beside it, Chaney, Stewart and Engelhardt 2018.
 */
export function engagementGain(treated: Persons, control: Persons, days: number): EngagementGain {
  const gain = (outcome: (person: PersonMeasures | null) => number | null) =>
    pairedDifference(treated.map(outcome), control.map(outcome));
  return {
    watchedFraction: gain((person) => person?.watchedFraction ?? null),
    actionsPerVideo: gain((person) => person?.actionsPerVideo ?? null),
    minutesPerDay: gain((person) => (person?.minutes ?? 0) / days),
    satisfaction: gain((person) => person?.satisfaction ?? null),
    satisfactionGap: gain((person) => (person ? person.watchedFraction - person.satisfaction : null)),
    intraListDiversity: gain((person) => person?.intraListDiversity ?? null),
  };
}
