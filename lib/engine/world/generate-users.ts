import { choose, logAffinity, REPETITION_WINDOW } from "../choice/watch-choice";
import { activeHourWeights } from "../population/active-hours";
import { drawTruth } from "../population/draw-truth";
import { truePreference } from "../population/true-preference";
import { cumulative, drawFromCumulative, gaussian, integerBelow, weightedIndex } from "../random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "../random/random";
import type { PopulationModel } from "./population-model";
import { ACTION, DIMENSIONS, MINUTES_PER_DAY, REPLAY_SHIFT } from "./world";

/** Videos in one sitting: 1…LONGEST_SITTING, all alike. */
export const LONGEST_SITTING = 24;
/** A longer gap starts a new sitting, with a mood of its own and no fatigue. */
export const BREAK_MINUTES = 30;

/** Some users and their watches, user by user in time order; the same number of watches each. */
export interface UserChunk {
  readonly primaryArchetype: Uint8Array;
  readonly secondaryArchetype: Uint8Array;
  readonly groups: Uint8Array;
  readonly region: Uint8Array;
  readonly seed: Uint32Array;
  readonly minute: Uint16Array;
  readonly video: Uint16Array;
  readonly fraction: Uint8Array;
  readonly actions: Uint8Array;
}

/**
 * Background users [from, to) who watch straight from their true preference: a topic by preference, a video of that
 * topic by quality, then the choice model. Every user has a stream of their own, so any part of the population comes out
 * the same alone. The kernel of the same name gives the same bytes, some ten times faster; this is the text to read.
 * Cost: O(users × watches).
 */
export function generateUsers(model: PopulationModel, from: number, to: number): UserChunk {
  const { watchesPerUser, days, primaryShare } = model.scenario.population;
  const chunk = emptyChunk(to - from, watchesPerUser);
  const minutes = new Uint16Array(watchesPerUser);
  for (let u = from; u < to; u++) {
    const row = u - from;
    const random = sfc32(deriveSeed(model.seed, STREAM.users, u));
    const drawn = drawTruth(model.catalogue, random);
    chunk.seed[row] = deriveSeed(model.seed, STREAM.collected, u);
    chunk.region[row] = integerBelow(random, model.scenario.people.regions.length);
    chunk.primaryArchetype[row] = drawn.primary;
    chunk.secondaryArchetype[row] = drawn.secondary;
    chunk.groups[row] = drawn.holds.reduce((bits, holds, g) => bits | (holds ? 1 << g : 0), 0);
    const preference = truePreference(model.catalogue, drawn, primaryShare);
    drawMinutes(random, activeHourWeights(chunk.seed[row] as number), days, minutes);
    chunk.minute.set(minutes, row * watchesPerUser);
    watch(model, random, preference, minutes, chunk, row * watchesPerUser);
  }
  return chunk;
}

function emptyChunk(users: number, watchesPerUser: number): UserChunk {
  const watches = users * watchesPerUser;
  return {
    primaryArchetype: new Uint8Array(users),
    secondaryArchetype: new Uint8Array(users),
    groups: new Uint8Array(users),
    region: new Uint8Array(users),
    seed: new Uint32Array(users),
    minute: new Uint16Array(watches),
    video: new Uint16Array(watches),
    fraction: new Uint8Array(watches),
    actions: new Uint8Array(watches),
  };
}

/** One user's watches, to the chunk's rows from `row` on. */
function watch(
  { shelf, videos, catalogue }: PopulationModel,
  random: Random,
  preference: Float64Array,
  minutes: Uint16Array,
  chunk: UserChunk,
  row: number,
): void {
  const wanted = cumulative(preference.subarray(0, catalogue.topicCount));
  const recent: number[] = [];
  let mood = 0;
  let position = 0;
  let last = -MINUTES_PER_DAY;
  minutes.forEach((minute, w) => {
    if (minute - last > BREAK_MINUTES) {
      mood = gaussian(random);
      position = 0;
    }
    last = minute;
    const topic = drawFromCumulative(random, wanted);
    const from = shelf.offsets[topic] as number;
    const to = shelf.offsets[topic + 1] as number;
    // With fewer videos than topics some topics have none: then anything will do.
    const place =
      to > from ? drawFromCumulative(random, shelf.weight, from, to) : drawFromCumulative(random, shelf.weight);
    const video = shelf.order[place] as number;
    const choice = choose(random, {
      affinity: logAffinity(preference, videos.topicWeights, video * DIMENSIONS),
      quality: videos.quality[video] as number,
      durationSeconds: videos.durationSeconds[video] as number,
      position: position++,
      mood,
      repetition: recent.filter((other) => other === topic).length / REPETITION_WINDOW,
    });
    recent.push(topic);
    if (recent.length > REPETITION_WINDOW) recent.shift();
    chunk.video[row + w] = video;
    chunk.fraction[row + w] = Math.round(choice.watchedFraction * 255);
    chunk.actions[row + w] =
      (choice.liked ? ACTION.liked : 0) |
      (choice.commented ? ACTION.commented : 0) |
      (choice.shared ? ACTION.shared : 0) |
      (choice.followed ? ACTION.followed : 0) |
      (choice.skipped ? ACTION.skipped : 0) |
      (choice.replays << REPLAY_SHIFT);
  });
}

/** Never falling minutes of one user's watches: sittings on random days at the user's hours, a video or two a minute. */
function drawMinutes(random: Random, hours: Float64Array, days: number, minutes: Uint16Array): void {
  const sittings: { start: number; length: number }[] = [];
  for (let drawn = 0; drawn < minutes.length; ) {
    const start =
      integerBelow(random, days) * MINUTES_PER_DAY + weightedIndex(random, hours) * 60 + integerBelow(random, 60);
    const length = Math.min(minutes.length - drawn, 1 + integerBelow(random, LONGEST_SITTING));
    sittings.push({ start, length });
    drawn += length;
  }
  sittings.sort((a, b) => a.start - b.start);
  let w = 0;
  let last = 0;
  for (const { start, length } of sittings)
    for (let i = 0; i < length; i++) {
      last = Math.min(days * MINUTES_PER_DAY - 1, Math.max(last, start + Math.floor((i * 7) / 10)));
      minutes[w++] = last;
    }
}
