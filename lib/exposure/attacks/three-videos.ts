import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { ExposureView } from "../measure";
import { scoreboard } from "../reidentification/scoreboard";
import { distinctVideos, indexVideos, type VideoIndex } from "../reidentification/video-index";
import type { Attack } from "./attack";
import { attackLog } from "./attack-log";
import { PACE } from "./attack-pace";
import { barrierTo, headsStillThrough, mayReach, rowsInShift } from "./attack-reach";
import { drawPeople } from "./draw-people";
import { type Detail, onlyRows, type WatchItems, watchItems } from "./watch-items";

/** People it is tried on, and watches known of each. */
const TRIALS = 200;
const KNOWN = 3;
/** The best match counts only when it leads by this many standard deviations: φ of the paper. */
const LEAD = 1.5;
const NEEDS = { history: true } as const;

/**
 * Three videos: somebody outside knows three videos that a person watched and on which day, from a screen beside them on the bus, and
 * looks for the row that has them in a copy of the watch histories. Rare ones weigh more, and a match counts only when it stands out.
 * success: people rightly found, of a seeded sample of those with three watches; nobody has three: null. The trace also
 * tells how few are found by the videos without the days. What is no longer held does not match; a pseudonym changes nothing,
 * because the watches travel with the row. Without raw queries histories are copied by hand, one page each.
 * O(watches + trials · viewers of the known videos). Source: Narayanan and Shmatikov 2008, Scoreboard-RH; vector B5.
 * Example: watches d and h of six users → the one that has both.
 */
export const threeVideos: Attack = {
  id: "three-videos",
  from: "outside",
  role: "engineer",
  basis: "published",
  run(view, seed) {
    const log = attackLog();
    const { population } = view;
    const happened = watchItems(population, "video-and-day", "happened");
    const random = sfc32(deriveSeed(seed, STREAM.attacks, 3));
    const people = drawPeople(random, withThreeWatches(happened, population.count), TRIALS);
    const known = people.map((person) => drawPeople(random, itemsOf(happened, person), KNOWN));
    log.tell("know", 0, { known: KNOWN, people: people.length });
    const barrier = barrierTo(view, NEEDS);
    if (barrier !== null) {
      log.tell(barrier, PACE.open + PACE.note, { others: headsStillThrough(view, NEEDS) });
      return log.end(0, people.length);
    }
    const { has, rows, seconds } = copyRows(view, random);
    log.tell("rows", seconds, { rows });
    const { days } = population.happened.scenario.population;
    const videosAlone = known.map((items) => items.map((item) => Math.floor(item / days)));
    const byVideo = namedRows(indexOf(view, has, "video"), videosAlone);
    const videosRight = byVideo.filter((user, i) => user === people[i]).length;
    log.tell("videos", PACE.query, { right: videosRight, people: people.length });
    const byDay = namedRows(indexOf(view, has, "video-and-day"), known);
    const right = byDay.filter((user, i) => user === people[i]).length;
    const none = byDay.filter((user) => user === null).length;
    log.tell("days", PACE.query, { right, wrong: people.length - right - none, none, people: people.length });
    return log.end(right, people.length);
  },
};

function itemsOf({ offsets, item }: WatchItems, user: number): number[] {
  return distinctVideos(offsets, item, user);
}

function withThreeWatches(items: WatchItems, count: number): number[] {
  const users: number[] = [];
  for (let user = 0; user < count; user++) {
    const watched = (items.offsets[user + 1] as number) - (items.offsets[user] as number);
    if (watched >= KNOWN && itemsOf(items, user).length >= KNOWN) users.push(user);
  }
  return users;
}

/** 1 for every user whose row is copied: all of them with a query, else as many as one shift yields, from a drawn place on. */
function copyRows(view: ExposureView, random: Random): { has: Uint8Array; rows: number; seconds: number } {
  const { population, role } = view;
  const has = new Uint8Array(population.count);
  const users: number[] = [];
  for (let user = 0; user < population.count; user++) if (mayReach(view, user)) users.push(user);
  const byHand = Math.floor((PACE.shiftHours * 3600) / PACE.lookUp);
  const rows = Math.min(users.length, rowsInShift(view), role.queries ? users.length : byHand);
  const start = integerBelow(random, Math.max(1, users.length));
  for (let i = 0; i < rows; i++) has[users[(start + i) % users.length] as number] = 1;
  const capped = rows < users.length;
  return { has, rows, seconds: PACE.open + (capped ? PACE.shiftHours * 3600 : PACE.query) };
}

function indexOf({ population }: ExposureView, has: Uint8Array, detail: Detail): VideoIndex {
  const { offsets, item, kinds } = onlyRows(watchItems(population, detail, "held"), has);
  return indexVideos(offsets, item, kinds);
}

/** The user that each piece of knowledge points out; null where nobody stands out. */
function namedRows(index: VideoIndex, known: readonly number[][]): (number | null)[] {
  const scores = new Float64Array(index.users);
  return known.map((items) => {
    const match = scoreboard(index, items, scores);
    return match.eccentricity >= LEAD ? match.best : null;
  });
}
