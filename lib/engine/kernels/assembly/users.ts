import { mixSeed, startStream } from "./random";
import { drawMinutes, shiftHours } from "./sittings";
import { drawTruth } from "./truth";
import { watchVideos } from "./watching";

/** See ../../world/generate-users.ts. */
const WIDTH = 64;

let usersSeed: i32 = 0;
let collectedSeed: i32 = 0;
let collectedStream: i32 = 0;

export function bindSeeds(users: i32, collected: i32, stream: i32): void {
  usersSeed = users;
  collectedSeed = collected;
  collectedStream = stream;
}

let outRegion: usize = 0;
let outSeed: usize = 0;
let outMinute: usize = 0;
let outVideo: usize = 0;
let outFraction: usize = 0;
let outActions: usize = 0;

export function bindUsers(
  region: usize,
  seed: usize,
  minute: usize,
  video: usize,
  fraction: usize,
  actions: usize,
): void {
  outRegion = region;
  outSeed = seed;
  outMinute = minute;
  outVideo = video;
  outFraction = fraction;
  outActions = actions;
}

/** Users first…first + count, to row 0 and on of every bound column. room: 2 × WIDTH × 8 bytes. */
export function generateUsers(first: i32, count: i32, watches: i32, topics: i32, room: usize): void {
  const preference = room;
  const wanted = room + WIDTH * 8;
  for (let u = 0; u < count; u++) {
    const userSeed = mixSeed(collectedSeed, first + u);
    store<i32>(outSeed + ((<usize>u) << 2), userSeed);
    shiftHours(mixSeed(mixSeed(userSeed, collectedStream), 1));
    startStream(mixSeed(usersSeed, first + u));
    store<u8>(outRegion + u, drawTruth(u, preference));
    let running = 0.0;
    for (let t = 0; t < topics; t++) {
      running += load<f64>(preference + ((<usize>t) << 3));
      store<f64>(wanted + ((<usize>t) << 3), running);
    }
    const row = <usize>u * <usize>watches;
    drawMinutes(outMinute + (row << 1), watches);
    watchVideos(
      watches,
      outMinute + (row << 1),
      preference,
      wanted,
      outVideo + (row << 1),
      outFraction + row,
      outActions + row,
    );
  }
}
