/** See ../../profiling/profile-users.ts. */
const WIDTH = 64;

let sparseOffsets: usize = 0;
let sparseTopic: usize = 0;
let sparseWeight: usize = 0;
let sparseUnits: usize = 0;
let actionUnits: usize = 0;
let decay: usize = 0;

export function bindProfiling(
  mixtureOffsets: usize,
  mixtureTopic: usize,
  mixtureWeight: usize,
  mixtureUnits: usize,
  unitsByAction: usize,
  decayByAge: usize,
): void {
  sparseOffsets = mixtureOffsets;
  sparseTopic = mixtureTopic;
  sparseWeight = mixtureWeight;
  sparseUnits = mixtureUnits;
  actionUnits = unitsByAction;
  decay = decayByAge;
}

let offsets: usize = 0;
let videos: usize = 0;
let minutes: usize = 0;
let fractions: usize = 0;
let actions: usize = 0;

export function bindWatches(
  offsetsAt: usize,
  videoAt: usize,
  minuteAt: usize,
  fractionAt: usize,
  actionsAt: usize,
): void {
  offsets = offsetsAt;
  videos = videoAt;
  minutes = minuteAt;
  fractions = fractionAt;
  actions = actionsAt;
}

export function watchFrom(user: i32): u32 {
  return load<u32>(offsets + ((<usize>user) << 2));
}

export function videoOf(row: u32): u32 {
  return load<u16>(videos + ((<usize>row) << 1));
}

/** Whole units of engagement; see UNITS_PER_ENGAGEMENT. */
export function engagementUnits(row: u32): i32 {
  return 5 * <i32>load<u8>(fractions + row) + load<i32>(actionUnits + ((<usize>load<u8>(actions + row)) << 2));
}

/** Weight left of a watch when the user's last one was in minute `last`. */
export function decayOf(row: u32, last: u32): f64 {
  return load<f64>(decay + ((<usize>(last - load<u16>(minutes + ((<usize>row) << 1)))) << 3));
}

export function minuteOf(row: u32): u32 {
  return load<u16>(minutes + ((<usize>row) << 1));
}

/** Unit interest profiles of `count` users, to rows of WIDTH f32. room: WIDTH × 8 bytes. */
export function profileUsers(count: i32, rows: usize, room: usize): void {
  for (let u = 0; u < count; u++) {
    const from = watchFrom(u);
    const to = watchFrom(u + 1);
    memory.fill(room, 0, WIDTH * 8);
    const last = to > from ? minuteOf(to - 1) : 0;
    for (let row = from; row < to; row++) {
      const weight = decayOf(row, last) * (<f64>engagementUnits(row) / 1275.0);
      const video = videoOf(row);
      const end = load<u32>(sparseOffsets + ((<usize>video) << 2), 4);
      for (let e = load<u32>(sparseOffsets + ((<usize>video) << 2)); e < end; e++) {
        const at = room + ((<usize>load<u8>(sparseTopic + e)) << 3);
        store<f64>(at, load<f64>(at) + weight * <f64>load<f32>(sparseWeight + ((<usize>e) << 2)));
      }
    }
    let square = 0.0;
    for (let t = 0; t < WIDTH; t++) {
      const value = load<f64>(room + ((<usize>t) << 3));
      square += value * value;
    }
    const length = sqrt<f64>(square);
    const target = rows + <usize>u * WIDTH * 4;
    for (let t = 0; t < WIDTH; t++) {
      const value = load<f64>(room + ((<usize>t) << 3));
      store<f32>(target + ((<usize>t) << 2), length > 0.0 ? <f32>(value / length) : 0);
    }
  }
}

/**
 * What each of `count` users watched of each topic, topic by topic: units (twentieths of a watch), watches, minute of
 * the last one; and the watches of each week. weekStart: first minute of the first whole week.
 */
export function topicShares(
  count: i32,
  units: usize,
  watched: usize,
  lastMinute: usize,
  weeks: usize,
  weekCount: i32,
  weekStart: i32,
): void {
  for (let u = 0; u < count; u++) {
    const to = watchFrom(u + 1);
    for (let row = watchFrom(u); row < to; row++) {
      const minute = <i32>minuteOf(row);
      const week = minute >= weekStart ? (minute - weekStart) / 10080 : -1;
      const video = videoOf(row);
      const end = load<u32>(sparseOffsets + ((<usize>video) << 2), 4);
      for (let e = load<u32>(sparseOffsets + ((<usize>video) << 2)); e < end; e++) {
        const topic = <usize>load<u8>(sparseTopic + e);
        const cell = (topic * <usize>count + <usize>u) << 1;
        store<u16>(units + cell, load<u16>(units + cell) + load<u8>(sparseUnits + e));
        store<u16>(watched + cell, load<u16>(watched + cell) + 1);
        store<u16>(lastMinute + cell, minute);
        if (week >= 0) {
          const at = weeks + ((topic * <usize>weekCount + <usize>week) << 2);
          store<u32>(at, load<u32>(at) + 1);
        }
      }
    }
  }
}
