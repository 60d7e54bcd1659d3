import type { Scenario } from "@/lib/domain/scenario";
import type { Catalogue } from "../catalogue/compile-catalogue";
import { choose, logAffinity } from "../choice/watch-choice";
import { exp } from "../numeric/elementary";
import { activeHourWeights } from "../population/active-hours";
import { drawTruth } from "../population/draw-truth";
import { truePreference } from "../population/true-preference";
import { idOfIndex, idScheme } from "../population/user-ids";
import { cumulative, drawFromCumulative, gaussian, integerBelow, weightedIndex } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import {
  ACTION,
  DIMENSIONS,
  MINUTES_PER_DAY,
  REPLAY_SHIFT,
  type TruthTable,
  type UserTable,
  type VideoTable,
  type WatchTable,
} from "./world";

/** Videos in one sitting, on average. */
export const SESSION_VIDEOS = 12;

export interface GeneratedUsers {
  users: UserTable;
  truth: TruthTable;
  watches: WatchTable;
}

/**
 * Background users who watch straight from their true preference: a topic by preference, a video of that topic by
 * quality, then the choice model. Every user has a stream of their own. Cost: O(users × watches).
 */
export function generateUsers(
  scenario: Scenario,
  catalogue: Catalogue,
  videos: VideoTable,
  seed: number,
  onUsers: (done: number) => void,
): GeneratedUsers {
  const { users: count, watchesPerUser, days, primaryShare } = scenario.population;
  const total = count * watchesPerUser;
  const users = { count, id: new BigUint64Array(count), seed: new Uint32Array(count), region: new Uint8Array(count) };
  const truth = {
    primaryArchetype: new Uint8Array(count),
    secondaryArchetype: new Uint8Array(count),
    groups: new Uint8Array(count),
  };
  const watches = {
    offsets: new Uint32Array(count + 1),
    video: new Uint16Array(total),
    fraction: new Uint8Array(total),
    actions: new Uint8Array(total),
    minute: new Uint16Array(total),
  };
  const shelf = videosByTopic(videos, catalogue.topicCount);
  const scheme = idScheme(seed);
  const regions = scenario.people.regions.length;
  const minutes = new Uint16Array(watchesPerUser);

  for (let u = 0; u < count; u++) {
    const random = sfc32(deriveSeed(seed, STREAM.users, u));
    const drawn = drawTruth(catalogue, random);
    users.id[u] = idOfIndex(scheme, BigInt(u));
    users.seed[u] = deriveSeed(seed, STREAM.collected, u);
    users.region[u] = integerBelow(random, regions);
    truth.primaryArchetype[u] = drawn.primary;
    truth.secondaryArchetype[u] = drawn.secondary;
    truth.groups[u] = drawn.holds.reduce((bits, holds, g) => bits | (holds ? 1 << g : 0), 0);

    const preference = truePreference(catalogue, drawn, primaryShare);
    const wanted = cumulative(preference);
    drawMinutes(random, activeHourWeights(users.seed[u] as number), days, minutes);
    let mood = 0;
    let position = 0;
    let last = -MINUTES_PER_DAY;
    const from = u * watchesPerUser;
    watches.offsets[u + 1] = from + watchesPerUser;
    for (let w = 0; w < watchesPerUser; w++) {
      const minute = minutes[w] as number;
      if (minute - last > 30) {
        mood = gaussian(random);
        position = 0;
      }
      last = minute;
      const topic = drawFromCumulative(random, wanted);
      const video = shelf.order[
        drawFromCumulative(random, shelf.weight, shelf.offsets[topic], shelf.offsets[topic + 1])
      ] as number;
      const choice = choose(random, {
        affinity: logAffinity(preference, videos.topicWeights, video * DIMENSIONS),
        quality: videos.quality[video] as number,
        durationSeconds: videos.durationSeconds[video] as number,
        position: position++,
        mood,
        repetition: 0,
      });
      watches.video[from + w] = video;
      watches.minute[from + w] = minute;
      watches.fraction[from + w] = Math.round(choice.watchedFraction * 255);
      watches.actions[from + w] =
        (choice.liked ? ACTION.liked : 0) |
        (choice.commented ? ACTION.commented : 0) |
        (choice.shared ? ACTION.shared : 0) |
        (choice.skipped ? ACTION.skipped : 0) |
        (choice.followed ? ACTION.followed : 0) |
        (choice.replays << REPLAY_SHIFT);
    }
    if ((u & 511) === 511) onUsers(u + 1);
  }
  return { users, truth, watches };
}

interface Shelf {
  offsets: Uint32Array;
  order: Uint32Array;
  weight: Float64Array;
}

/** Videos grouped by first topic, with running weights e^quality for the draw. */
function videosByTopic(videos: VideoTable, topicCount: number): Shelf {
  const offsets = new Uint32Array(topicCount + 1);
  for (const topic of videos.primaryTopic) offsets[topic + 1] = (offsets[topic + 1] ?? 0) + 1;
  for (let t = 0; t < topicCount; t++) offsets[t + 1] = (offsets[t + 1] ?? 0) + (offsets[t] ?? 0);
  const next = offsets.slice();
  const order = new Uint32Array(videos.count);
  for (let v = 0; v < videos.count; v++) {
    const topic = videos.primaryTopic[v] as number;
    const slot = next[topic] as number;
    order[slot] = v;
    next[topic] = slot + 1;
  }
  const weight = cumulative(Float64Array.from(order, (v) => exp(videos.quality[v] as number)));
  return { offsets, order, weight };
}

/** Ascending minutes of one user's watches: sittings on random days at the user's hours, a video or two a minute. */
function drawMinutes(random: () => number, hours: Float64Array, days: number, minutes: Uint16Array): void {
  for (let w = 0; w < minutes.length; ) {
    const start =
      integerBelow(random, days) * MINUTES_PER_DAY + weightedIndex(random, hours) * 60 + integerBelow(random, 60);
    const length = Math.min(minutes.length - w, 1 + integerBelow(random, 2 * SESSION_VIDEOS));
    for (let i = 0; i < length; i++) minutes[w++] = Math.min(days * MINUTES_PER_DAY - 1, start + Math.floor(i * 0.7));
  }
  minutes.sort();
}
