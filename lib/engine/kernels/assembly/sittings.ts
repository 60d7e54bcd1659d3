import { below, startStream, uniform, weightedIndex } from "./random";

/** See ../../world/generate-users.ts, drawMinutes, and ../../population/active-hours.ts. */
let typicalHours: usize = 0;
let days: i32 = 0;
let sittingSpan: i32 = 0;
let sittings: usize = 0;
let hours: usize = 0;
let hoursTotal: f64 = 0;

/** room: 8 bytes for each watch of a user and 24 × 8 more. */
export function bindSittings(typical: usize, dayCount: i32, longestSitting: i32, watches: i32, room: usize): void {
  typicalHours = typical;
  days = dayCount;
  sittingSpan = longestSitting;
  sittings = room;
  hours = room + ((<usize>watches) << 3);
}

/** The typical day, shifted for this user. Starts the stream of that seed. */
export function shiftHours(seed: i32): void {
  startStream(seed);
  const shift = <i32>floor(uniform() * 7.0) - 3;
  hoursTotal = 0.0;
  for (let h = 0; h < 24; h++) {
    const weight = load<f64>(typicalHours + ((<usize>((h - shift + 24) % 24)) << 3));
    store<f64>(hours + ((<usize>h) << 3), weight);
    hoursTotal += weight;
  }
}

/** Sittings at the user's hours, put in order of time, laid out one video after another at `minutes`. */
export function drawMinutes(minutes: usize, watches: i32): void {
  let count = 0;
  for (let w = 0; w < watches; count++) {
    const day = below(days);
    const hour = weightedIndex(hours, 24, hoursTotal);
    const start = day * 1440 + hour * 60 + below(60);
    const length = min(watches - w, 1 + below(sittingSpan));
    let slot = count;
    while (slot > 0 && load<i32>(sittings + ((<usize>(slot - 1)) << 3)) > start) {
      store<u64>(sittings + ((<usize>slot) << 3), load<u64>(sittings + ((<usize>(slot - 1)) << 3)));
      slot--;
    }
    store<i32>(sittings + ((<usize>slot) << 3), start);
    store<i32>(sittings + ((<usize>slot) << 3), length, 4);
    w += length;
  }
  const end = days * 1440 - 1;
  let at = minutes;
  let last = 0;
  for (let s = 0; s < count; s++) {
    const start = load<i32>(sittings + ((<usize>s) << 3));
    const length = load<i32>(sittings + ((<usize>s) << 3), 4);
    for (let i = 0; i < length; i++) {
      last = min(end, max(last, start + (i * 7) / 10));
      store<u16>(at, last);
      at += 2;
    }
  }
}
