import { ORIGINS } from "../simulation/origins";
import { ACTION, DIMENSIONS, REPLAY_SHIFT } from "../world/world";
import { exploitingShare } from "./exploiting-share";
import { intraListDiversity } from "./intra-list-diversity";
import { miscalibration } from "./miscalibration";
import type { RunLists, RunPart } from "./run-lists";
import { topicEntropy } from "./topic-entropy";
import { type WatchEngagement, type WatchSums, watchEngagement } from "./watch-engagement";

/** The measures of one person's list; see the files of the same names. */
export interface PersonMeasures extends WatchEngagement {
  readonly topicEntropy: number | null;
  readonly topicEntropyNormalised: number | null;
  readonly intraListDiversity: number | null;
  /** against the true preference before the feed could move it */
  readonly miscalibration: number | null;
  /** share of the topic that is asked about */
  readonly topicShare: number;
  readonly exploitingShare: number | null;
  /** mean over the days on which they watched */
  readonly satisfaction: number;
}

/**
 * Measures of one person's watches in a part of a run; topic: whose share is asked. No watches: null.
 * Cost: O(watches · topics of a video + topics + days).
 */
export function personMeasures(lists: RunLists, part: RunPart, person: number, topic: number): PersonMeasures | null {
  const { mixtures, topics, run } = lists;
  const { video, origin } = run.watches;
  const from = part.from[person] as number;
  const to = part.to[person] as number;
  const engagement = watchEngagement(watchSums(lists, from, to));
  if (engagement === null) return null;
  const shown = topicSums(lists, from, to);
  const byOrigin = new Uint32Array(ORIGINS.length);
  for (let i = from; i < to; i++) {
    const o = origin[i] as number;
    byOrigin[o] = (byOrigin[o] as number) + 1;
  }
  const entropy = topicEntropy(shown);
  const wanted = run.preferenceBefore.subarray(person * DIMENSIONS, person * DIMENSIONS + topics);
  return {
    watchedFraction: engagement.watchedFraction,
    passes: engagement.passes,
    skippedShare: engagement.skippedShare,
    actionsPerVideo: engagement.actionsPerVideo,
    minutes: engagement.minutes,
    topicEntropy: entropy?.bits ?? null,
    topicEntropyNormalised: entropy?.normalised ?? null,
    intraListDiversity: intraListDiversity(mixtures, video, topics, from, to),
    miscalibration: miscalibration(wanted, shown),
    topicShare: (shown[topic] as number) / (to - from),
    exploitingShare: exploitingShare(byOrigin),
    satisfaction: meanSatisfaction(lists, part, person),
  };
}

function topicSums({ run, mixtures, topics }: RunLists, from: number, to: number): Float64Array {
  const { offsets, topic, weight } = mixtures;
  const { video } = run.watches;
  const sums = new Float64Array(topics);
  for (let i = from; i < to; i++) {
    const v = video[i] as number;
    const end = offsets[v + 1] as number;
    for (let e = offsets[v] as number; e < end; e++) {
      const t = topic[e] as number;
      sums[t] = (sums[t] as number) + (weight[e] as number);
    }
  }
  return sums;
}

/** How many of the acts a byte of actions holds. */
const ACTS = Uint8Array.from({ length: 256 }, (_, bits) =>
  [ACTION.liked, ACTION.commented, ACTION.shared, ACTION.followed].reduce((sum, act) => sum + (bits & act ? 1 : 0), 0),
);

function watchSums({ run, world }: RunLists, from: number, to: number): WatchSums {
  const { fraction, actions, video } = run.watches;
  const { durationSeconds } = world.videos;
  let watchedSum = 0;
  let replaySum = 0;
  let skipped = 0;
  let acts = 0;
  let seconds = 0;
  for (let i = from; i < to; i++) {
    const bits = actions[i] as number;
    const watched = (fraction[i] as number) / 255;
    const replays = bits >> REPLAY_SHIFT;
    watchedSum += watched;
    replaySum += replays;
    skipped += bits & ACTION.skipped ? 1 : 0;
    acts += ACTS[bits] as number;
    seconds += (watched + replays) * (durationSeconds[video[i] as number] as number);
  }
  return { watches: to - from, fraction: watchedSum, replays: replaySum, skipped, actions: acts, seconds };
}

function meanSatisfaction({ run, byDay }: RunLists, { days }: RunPart, person: number): number {
  let sum = 0;
  let watched = 0;
  for (const day of days) {
    const { from, to } = byDay[day] as RunPart;
    if (from[person] === to[person]) continue;
    sum += run.satisfaction[person * run.plan.days + day] as number;
    watched++;
  }
  return sum / watched;
}
