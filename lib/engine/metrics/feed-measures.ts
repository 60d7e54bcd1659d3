import type { SimulationRun } from "../simulation/simulation";
import { DIMENSIONS, type World } from "../world/world";
import { clusterChangeRate } from "./cluster-change-rate";
import { cosineDrift } from "./cosine-drift";
import { type EngagementGain, engagementGain } from "./engagement-gain";
import { homogenisationOf } from "./exposure-measures";
import { everyonesMeasures, type FeedRow, feedRow } from "./feed-row";
import type { Homogenisation } from "./homogenisation";
import { meanOfKnown } from "./mean-of-known";
import { profileDrift } from "./profile-drift";
import { rabbitHole } from "./rabbit-hole";
import { type RabbitHoles, rabbitHoles } from "./rabbit-holes";
import { type RunLists, runLists } from "./run-lists";

/** A row with what needs the days before it. */
export interface RunRow extends FeedRow {
  /** of the interest profile, since the end of each person's first day; over the run, at its end */
  readonly profileDrift: number | null;
  /** share of people whose cluster changed from one day to the next; over the run, the mean of its days */
  readonly clusterChangeRate: number | null;
}

export interface FeedMeasures {
  readonly total: RunRow;
  readonly byDay: readonly RunRow[];
  readonly rabbitHoles: RabbitHoles;
  /** over the run, in groups of one planted archetype, which are the same people whatever recommends */
  readonly homogenisationByArchetype: Homogenisation;
  /** mean 1 − cosine of true preference before and after the run */
  readonly preferenceDrift: number | null;
  /** null without a random run to compare with */
  readonly gain: EngagementGain | null;
}

/**
 * All measures of one run. Reads the truth (preferences, satisfaction), so its output is for people who study a feed,
 * never for a recommender. random: the random recommender's run on the same people, seed and days, for the gain; a run on
 * others: RangeError. A run in which nobody watches gives nulls and zeros, no NaN.
 * Cost: O(watches · topics of a video + (days + 1) · (people · topics + pairs · videos / 32)).
 */
export function feedMeasures(world: World, run: SimulationRun, random?: SimulationRun): FeedMeasures {
  if (random) checkSamePeople(run, random);
  const lists = runLists(world, run);
  const { people, days } = run.plan;
  const holes = holesOf(lists);
  const topTopic = holes.map((hole) => hole?.topTopic ?? 0);
  const drift = profileDrift(lists);
  const clusterAfter = (day: number) => run.clusterByDay.subarray(day * people, (day + 1) * people);
  const byDay = lists.byDay.map((part, day) => ({
    ...feedRow(lists, part, everyonesMeasures(lists, part, topTopic), clusterAfter(day + 1)),
    profileDrift: drift[day] ?? null,
    clusterChangeRate: clusterChangeRate(clusterAfter(day), clusterAfter(day + 1)),
  }));
  const persons = everyonesMeasures(lists, lists.whole, topTopic);
  return {
    total: {
      ...feedRow(lists, lists.whole, persons, clusterAfter(days)),
      profileDrift: drift.at(-1) ?? null,
      clusterChangeRate: meanOfKnown(byDay.map((row) => row.clusterChangeRate)),
    },
    byDay,
    rabbitHoles: rabbitHoles(holes),
    homogenisationByArchetype: homogenisationOf(lists, lists.whole, run.archetype, NO_ARCHETYPE, days + 1),
    preferenceDrift: meanOfKnown(
      holes.map((_, u) => cosineDrift(run.preferenceBefore, run.preferenceAfter, u * DIMENSIONS, DIMENSIONS)),
    ),
    gain: random ? engagementGain(persons, wholeRunOf(world, random), days) : null,
  };
}

/** Everyone has an archetype. */
const NO_ARCHETYPE = -1;

function holesOf({ run, mixtures, topics, whole }: RunLists) {
  return Array.from({ length: run.plan.people }, (_, u) =>
    rabbitHole(mixtures, run.watches.video, topics, whole.from[u], whole.to[u]),
  );
}

function wholeRunOf(world: World, run: SimulationRun) {
  const lists = runLists(world, run);
  return everyonesMeasures(lists, lists.whole, new Array<number>(run.plan.people).fill(0));
}

function checkSamePeople({ plan: a }: SimulationRun, { plan: b }: SimulationRun): void {
  if (a.people !== b.people || a.days !== b.days || a.seed !== b.seed)
    throw new RangeError("a gain is measured on the same people and days");
}
