import type { Watch } from "../profiling/watch";
import { ACTION, MINUTES_PER_DAY, REPLAY_SHIFT, type World } from "./world";

/** When a minute of the window happened, for a world whose window ends at worldEndMs. */
export function minuteToMs(world: World, minute: number, worldEndMs: number): number {
  return worldEndMs - (world.scenario.population.days * MINUTES_PER_DAY - minute) * 60_000;
}

/** The watches of one background user in time order. O(watches of the user). */
export function watchesOf(world: World, user: number, worldEndMs: number): Watch[] {
  const { offsets, video, fraction, actions, minute } = world.watches;
  const watches: Watch[] = [];
  for (let i = offsets[user] as number; i < (offsets[user + 1] as number); i++) {
    const bits = actions[i] as number;
    watches.push({
      video: video[i] as number,
      fraction: (fraction[i] as number) / 255,
      replays: bits >> REPLAY_SHIFT,
      liked: (bits & ACTION.liked) !== 0,
      commented: (bits & ACTION.commented) !== 0,
      shared: (bits & ACTION.shared) !== 0,
      followed: (bits & ACTION.followed) !== 0,
      skipped: (bits & ACTION.skipped) !== 0,
      atMs: minuteToMs(world, minute[i] as number, worldEndMs),
    });
  }
  return watches;
}
