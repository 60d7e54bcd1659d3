import { MINUTES_PER_DAY } from "../world/world";
import type { Queued } from "./page";
import type { Person } from "./person";
import { runSession, type SessionSetting } from "./session";
import { VISITS, visitsOf } from "./visits";

/** One person's day: the sessions they come for, each after a pause. What was loaded and not shown waits for the next session of the day. */
export function runDay(setting: SessionSetting, person: Person, day: number): void {
  person.known.resting.startDay(day);
  const queue: Queued[] = [];
  visitsOf(person.seed, day, person.hours, person.inner.satisfaction).forEach((minute, ofDay) => {
    const opened = (day * MINUTES_PER_DAY + minute) * 60;
    const rested = person.clock + VISITS.pauseMinutes * 60;
    runSession(setting, person, day, ofDay, person.sessions > 0 ? Math.max(opened, rested) : opened, queue);
  });
}
