import { ORIGINS } from "../simulation/origins";
import { ACTION, DIMENSIONS, REPLAY_SHIFT } from "../world/world";
import { exploitingShare } from "./exploiting-share";
import { intraListDiversity } from "./intra-list-diversity";
import { miscalibration } from "./miscalibration";
import type { RunLists, RunPart } from "./run-lists";
import { topicEntropy } from "./topic-entropy";
import { type WatchEngagement, watchEngagement } from "./watch-engagement";

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
  const shown = new Float64Array(topics);
  const byOrigin = new Uint32Array(ORIGINS.length);
  for (let i = from; i < to; i++) {
    const v = video[i] as number;
    for (let e = mixtures.offsets[v] as number; e < (mixtures.offsets[v + 1] as number); e++) {
      const t = mixtures.topic[e] as number;
      shown[t] = (shown[t] as number) + (mixtures.weight[e] as number);
    }
    const o = origin[i] as number;
    byOrigin[o] = (byOrigin[o] as number) + 1;
  }
  const entropy = topicEntropy(shown);
  const wanted = run.preferenceBefore.subarray(person * DIMENSIONS, person * DIMENSIONS + topics);
  return {
    ...engagement,
    topicEntropy: entropy?.bits ?? null,
    topicEntropyNormalised: entropy?.normalised ?? null,
    intraListDiversity: intraListDiversity(mixtures, video, topics, from, to),
    miscalibration: miscalibration(wanted, shown),
    topicShare: (shown[topic] as number) / (to - from),
    exploitingShare: exploitingShare(byOrigin),
    satisfaction: meanSatisfaction(lists, part, person),
  };
}

const ACTS = [ACTION.liked, ACTION.commented, ACTION.shared, ACTION.followed];

function watchSums({ run, world }: RunLists, from: number, to: number) {
  const { fraction, actions, video } = run.watches;
  const sums = { watches: to - from, fraction: 0, replays: 0, skipped: 0, actions: 0, seconds: 0 };
  for (let i = from; i < to; i++) {
    const bits = actions[i] as number;
    const watched = (fraction[i] as number) / 255;
    const replays = bits >> REPLAY_SHIFT;
    sums.fraction += watched;
    sums.replays += replays;
    if (bits & ACTION.skipped) sums.skipped++;
    for (const act of ACTS) if (bits & act) sums.actions++;
    sums.seconds += (watched + replays) * (world.videos.durationSeconds[video[i] as number] as number);
  }
  return sums;
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
