import { choose, logAffinity, type WatchChoice } from "../choice/watch-choice";
import { accumulate } from "../profiling/profile-accumulator";
import { engagement } from "../profiling/watch";
import { cumulative, gaussian } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import type { Recommender } from "../recommenders/recommender";
import { ACTION, DIMENSIONS, REPLAY_SHIFT, type World } from "../world/world";
import { BOREDOM, boredomAfter, chanceOfLeaving } from "./boredom";
import { creatorOf, pullOf } from "./creators";
import { drift } from "./drift";
import { originIndex } from "./origins";
import { nextPage, type Queued } from "./page";
import type { Person } from "./person";
import { satisfactionAfter } from "./satisfaction";
import { searchedTopic, searchesNow, searchResults } from "./search";
import type { WatchLog } from "./watch-log";

/** Seconds between two videos. Invented. */
export const SWIPE_SECONDS = 1;

/** What a session needs besides the person. */
export interface SessionSetting {
  readonly world: World;
  readonly recommender: Recommender;
  readonly drift: number;
  /** when the run starts, in seconds of the world */
  readonly startSecond: number;
  readonly log: WatchLog;
  readonly onSearch: (person: number, day: number, topic: number) => void;
}

/**
 * One session of one person, from opening the app at `openedAt` seconds of the run until they leave or nothing is left to show.
 * Draws depend on (person, day, number of the session in that day, position), never on what was shown before, so that
 * two recommenders meet the same moods and the same luck. queue: videos loaded earlier that day and not yet shown.
 */
export function runSession(
  setting: SessionSetting,
  person: Person,
  day: number,
  ofDay: number,
  openedAt: number,
  queue: Queued[],
): void {
  const { world, log } = setting;
  const { videos } = world;
  const { inner, known, recent } = person;
  const session = person.sessions++;
  const mood = gaussian(sfc32(deriveSeed(person.seed, STREAM.sessions, day, ofDay)));
  let boredom: number = BOREDOM.start;
  person.clock = Math.max(person.clock, openedAt);
  for (let position = 0; ; position++) {
    const random = sfc32(deriveSeed(person.seed, STREAM.watching, day, ofDay, position));
    const leaving = random();
    if (searchesNow(random, boredom)) {
      const topic = searchedTopic(random, cumulative(inner.preference));
      setting.onSearch(person.index, day, topic);
      const found = searchResults(world, topic, known.resting);
      queue.unshift(...found.map((video) => ({ video, origin: "search" as const })));
    }
    const next = nextVideo(setting, person, queue);
    if (!next) return;
    const { video } = next;
    const row = video * DIMENSIONS;
    const topic = videos.primaryTopic[video] as number;
    const quality = videos.quality[video] as number;
    const repetition = recent.shareOf(topic);
    const choice = choose(random, {
      affinity: logAffinity(inner.preference, videos.topicWeights, row),
      quality,
      durationSeconds: videos.durationSeconds[video] as number,
      position,
      mood,
      repetition,
      pull: pullOf(videos, video, person.follows, person.region),
    });
    const stored = Math.round(choice.watchedFraction * 255);
    const watch = { ...choice, video, fraction: stored / 255, atMs: (setting.startSecond + person.clock) * 1000 };
    log.add({
      person: person.index,
      day,
      minute: Math.floor(person.clock / 60),
      session,
      position,
      video,
      fraction: stored,
      actions: actionBits(choice),
      origin: originIndex(next.origin),
    });
    accumulate(known.profile, watch, world);
    known.resting.add(video, engagement(watch), day);
    recent.add(topic);
    if (choice.followed) person.follows.add(creatorOf(videos, video));
    const wanted = logAffinity(inner.base, videos.topicWeights, row);
    inner.satisfaction = satisfactionAfter(inner.satisfaction, { affinity: wanted, quality, repetition, position });
    drift(inner.preference, inner.base, videos.topicWeights, row, choice.watchedFraction, setting.drift);
    person.clock +=
      SWIPE_SECONDS + (videos.durationSeconds[video] as number) * (choice.watchedFraction + choice.replays);
    boredom = boredomAfter(boredom, choice.watchedFraction);
    if (leaving < chanceOfLeaving(boredom, position)) return;
  }
}

/** Next of the queue, a new page when it is empty; what was watched since it was loaded is passed over. */
function nextVideo({ world, recommender }: SessionSetting, person: Person, queue: Queued[]): Queued | undefined {
  for (;;) {
    if (queue.length === 0) queue.push(...nextPage(world, recommender, person.known));
    const next = queue.shift();
    if (!next || !person.known.resting.has(next.video)) return next;
  }
}

function actionBits(choice: WatchChoice): number {
  return (
    (choice.liked ? ACTION.liked : 0) |
    (choice.commented ? ACTION.commented : 0) |
    (choice.shared ? ACTION.shared : 0) |
    (choice.followed ? ACTION.followed : 0) |
    (choice.skipped ? ACTION.skipped : 0) |
    (choice.replays << REPLAY_SHIFT)
  );
}
