import { type ExposureMeasures, exposureMeasures } from "./exposure-measures";
import { meanOfKnown } from "./mean-of-known";
import { type PersonMeasures, personMeasures } from "./person-measures";
import type { RunLists, RunPart } from "./run-lists";
import { satisfactionGap } from "./satisfaction-gap";

/**
 * The measures of one day, or of a whole run. Means are over the people who watched, each counting once however much
 * they watched; null where there is nothing to take a mean of. MODEL.md, "Measures of the feed", says what each means.
 */
export interface FeedRow extends ExposureMeasures {
  /** videos shown, skipped ones among them */
  readonly watches: number;
  /** people who watched anything */
  readonly people: number;
  /** bits */
  readonly topicEntropy: number | null;
  readonly topicEntropyNormalised: number | null;
  readonly intraListDiversity: number | null;
  /** bits */
  readonly miscalibration: number | null;
  /** share, in these watches, of the topic that each person was shown most over the whole run */
  readonly topTopicShare: number | null;
  readonly exploitingShare: number | null;
  readonly watchedFraction: number | null;
  readonly passes: number | null;
  readonly skippedShare: number | null;
  readonly actionsPerVideo: number | null;
  /** per person and day, those who stayed away counting 0 */
  readonly minutesPerDay: number | null;
  /** 0…1, at the end of days on which they watched */
  readonly satisfaction: number | null;
  /** watchedFraction − satisfaction */
  readonly satisfactionGap: number | null;
}

/** Measures per person for a part of a run; topTopic: per person, see `FeedRow.topTopicShare`. */
export function everyonesMeasures(
  lists: RunLists,
  part: RunPart,
  topTopic: readonly number[],
): (PersonMeasures | null)[] {
  return topTopic.map((topic, person) => personMeasures(lists, part, person, topic));
}

/** One row from the measures of its people. cluster: the engine's guess at its end. Cost: see `exposureMeasures`. */
export function feedRow(
  lists: RunLists,
  part: RunPart,
  persons: readonly (PersonMeasures | null)[],
  cluster: Uint8Array,
): FeedRow {
  const mean = (measure: keyof PersonMeasures) => meanOfKnown(persons.map((person) => person?.[measure]));
  const minutes = persons.reduce((sum, person) => sum + (person?.minutes ?? 0), 0);
  const column = (measure: "watchedFraction" | "satisfaction") => persons.map((person) => person?.[measure] ?? null);
  return {
    ...exposureMeasures(lists, part, cluster, part.days.length === 1 ? (part.days[0] as number) : lists.byDay.length),
    watches: part.to.reduce((sum, to, person) => sum + to - (part.from[person] as number), 0),
    people: persons.filter((person) => person !== null).length,
    topicEntropy: mean("topicEntropy"),
    topicEntropyNormalised: mean("topicEntropyNormalised"),
    intraListDiversity: mean("intraListDiversity"),
    miscalibration: mean("miscalibration"),
    topTopicShare: mean("topicShare"),
    exploitingShare: mean("exploitingShare"),
    watchedFraction: mean("watchedFraction"),
    passes: mean("passes"),
    skippedShare: mean("skippedShare"),
    actionsPerVideo: mean("actionsPerVideo"),
    minutesPerDay: persons.length > 0 ? minutes / persons.length / part.days.length : null,
    satisfaction: mean("satisfaction"),
    satisfactionGap: satisfactionGap(column("watchedFraction"), column("satisfaction")),
  };
}
