import { videoId } from "@/lib/engine/world/locate";
import { ACTION, REPLAY_SHIFT, type World } from "@/lib/engine/world/world";
import type { Column, Table } from "../table";
import { firstRowsOfParts, userIds } from "./user-parts";

export const ACTION_NAMES = Object.keys(ACTION) as (keyof typeof ACTION)[];

/** One row per watch: user by user, each in time order. */
export function watchesTable(world: World): Table {
  const { offsets, video, minute, fraction, actions } = world.watches;
  const flags = ACTION_NAMES.map((name): Column => {
    const bit = ACTION[name];
    return {
      name,
      about: `did the user ${ACTION_WORDS[name]}?`,
      kind: "flag",
      values: (from, to) => bitsOfRows(actions, Math.log2(bit), 1, from, to),
    };
  });
  return {
    name: "watches",
    about: "one watch of one video by one user, user by user, each in time order",
    rows: video.length,
    parts: firstRowsOfParts(world).map((user) => offsets[user] as number),
    columns: [
      { ...userIds(world), about: "who watched", values: (from, to) => usersOfRows(offsets, from, to) },
      {
        name: "video_id",
        about: "what was watched",
        kind: "word",
        words: Array.from({ length: world.videos.count }, (_, index) => videoId(index)),
        values: (from, to) => video.subarray(from, to),
      },
      {
        name: "minute",
        about: "when, in whole minutes since the window began: day = minute // 1440, hour = minute % 1440 // 60",
        kind: "integer",
        mostlyRising: true,
        values: (from, to) => minute.subarray(from, to),
      },
      {
        name: "fraction",
        about: "how much of the video was watched, 0 to 1, kept in steps of 1/255; four decimals in CSV",
        kind: "decimal",
        places: 4,
        values: (from, to) => {
          const watched = new Float32Array(to - from);
          for (let i = 0; i < watched.length; i++) watched[i] = (fraction[from + i] as number) / 255;
          return watched;
        },
      },
      {
        name: "replays",
        about: "how often it was watched again at once, 0 to 7",
        kind: "integer",
        values: (from, to) => bitsOfRows(actions, REPLAY_SHIFT, 255, from, to),
      },
      ...flags,
    ],
  };
}

const ACTION_WORDS: Record<keyof typeof ACTION, string> = {
  liked: "like the video",
  commented: "comment on it",
  shared: "share it",
  skipped: "skip it",
  followed: "follow its creator",
};

/** A hundred million rows go through here: a loop, because a callback for each costs more than the rest. */
function bitsOfRows(actions: Uint8Array, shift: number, mask: number, from: number, to: number): Uint8Array {
  const bits = new Uint8Array(to - from);
  for (let i = 0; i < bits.length; i++) bits[i] = ((actions[from + i] as number) >> shift) & mask;
  return bits;
}

/** For each watch the index of its user. The first user is searched, the others follow. */
function usersOfRows(offsets: Uint32Array, from: number, to: number): Uint32Array {
  const users = new Uint32Array(to - from);
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle + 1] as number) > from) high = middle;
    else low = middle + 1;
  }
  for (let row = from, user = low; row < to; user++) {
    const end = Math.min(to, offsets[user + 1] as number);
    users.fill(user, row - from, end - from);
    row = end;
  }
  return users;
}
