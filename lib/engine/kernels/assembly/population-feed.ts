import { feedSeed, feedWatch } from "./feed-step";
import { topKDots, topKExhaustive, topKForget, topKLoosen, topKScan, topKSelect } from "./top-k";

/** See ../population-feed.ts, which lays out the plan: addresses and counts, u32 each, under these places. */
const PEOPLE: usize = 0;
const STEPS: usize = 1;
const PLACES: usize = 2;
const PANELS: usize = 3;
const ROWS: usize = 4;
const PRIORS: usize = 5;
const QUALITIES: usize = 6;
const PANEL_COLUMN: usize = 7;
const STARTS: usize = 8;
const UNSEEN: usize = 9;
const CENTROIDS: usize = 10;
const CLUSTERS: usize = 11;
const POOLS: usize = 12;
const POOL_AT: usize = 13;
const REFRESHES: usize = 14;
const REFRESH_OF: usize = 15;
const CONSTANTS: usize = 16;
const TRUTHS: usize = 17;
const INTERESTS: usize = 18;
const SEEDS: usize = 19;
const STEP_TOTALS: usize = 20;
const VIEWS: usize = 21;
const SEEN: usize = 22;
const DIRECTION: usize = 23;
const ORIGIN: usize = 24;
const ROUNDED: usize = 25;
const STATE: usize = 26;
const NUMBERS: usize = 27;
const WATCHED: usize = 28;
const BEST: usize = 29;
const LIST: usize = 30;
const RAW: usize = 31;
const SCRATCH: usize = 32;

function entry(plan: usize, at: usize): usize {
  return <usize>load<u32>(plan + (at << 2));
}

let scans: u32 = 0;
let pool: usize = 0;
let poolSize: u32 = 0;

/** Runs people one after another through all steps. Returns how many scans of the catalogue or a pool it took. */
export function populationFeed(plan: usize): u32 {
  const steps = entry(plan, STEPS);
  const best = entry(plan, BEST);
  const seen = entry(plan, SEEN);
  const direction = entry(plan, DIRECTION);
  const numbers = entry(plan, NUMBERS);
  const watched = entry(plan, WATCHED);
  scans = 0;
  for (let person: usize = 0; person < entry(plan, PEOPLE); person++) {
    memory.copy(seen, entry(plan, UNSEEN), entry(plan, PANELS) + 1);
    memory.fill(direction, 0, 256);
    feedSeed(entry(plan, STATE), entry(plan, SEEDS) + (person << 4));
    for (let step: usize = 0; step < steps; step++) {
      const refresh = load<u32>(entry(plan, REFRESH_OF) + (step << 2));
      const again = step === 0 || refresh !== load<u32>(entry(plan, REFRESH_OF) + ((step - 1) << 2));
      if (again) route(plan, refresh);
      if (step === 0) store<i32>(entry(plan, LIST), i32.MIN_VALUE);
      const shown = <usize>choose(plan, again);
      for (let p: usize = 0; p < 12; p++) {
        const number: u32 = p < shown ? ~(<u32>load<i64>(best + (p << 3))) : 0;
        store<u32>(numbers + (p << 2), number);
        if (p < shown) mark(seen, entry(plan, VIEWS), number);
      }
      topKForget(entry(plan, LIST), seen);
      feedWatch(
        numbers,
        <u32>shown,
        entry(plan, ROWS),
        entry(plan, QUALITIES),
        entry(plan, TRUTHS) + (person << 8),
        entry(plan, INTERESTS) + (person << 8),
        direction,
        entry(plan, STATE),
        watched,
        entry(plan, CONSTANTS),
      );
      const total = entry(plan, STEP_TOTALS) + (step << 3);
      let sum = load<f64>(total);
      for (let p: usize = 0; p < shown; p++) sum += <f64>load<f32>(watched + (p << 2));
      store<f64>(total, sum);
    }
  }
  return scans;
}

function mark(seen: usize, views: usize, number: u32): void {
  const byte = seen + (<usize>number >> 3);
  store<u8>(byte, load<u8>(byte) | ((<u8>1) << (<u8>(number & 7))));
  const view = views + ((<usize>number) << 2);
  store<u32>(view, load<u32>(view) + 1);
}

/** The pool of the nearest centroid; people without an interest have one of their own, the last. */
function route(plan: usize, refresh: u32): void {
  const clusters = <u32>entry(plan, CLUSTERS);
  const direction: usize = entry(plan, DIRECTION);
  let nearest: u32 = clusters;
  let highest: f32 = -Infinity;
  if (topKLength(direction) > 0) {
    for (let k: u32 = 0; k < clusters; k++) {
      const at = entry(plan, CENTROIDS) + ((<usize>k) << 8);
      const similarity = f32x4.extract_lane(topKDots(direction, at, at, at, at), 0);
      if (similarity > highest) {
        highest = similarity;
        nearest = k;
      }
    }
  }
  const at = entry(plan, POOL_AT) + ((<usize>(nearest * <u32>entry(plan, REFRESHES) + refresh)) << 2);
  const from = load<u32>(at);
  pool = entry(plan, POOLS) + ((<usize>from) << 1);
  poolSize = load<u32>(at, 4) - from;
}

/** The best of the pool, by the list that is left if it can still be trusted, else by a new one. */
function choose(plan: usize, again: bool): i32 {
  const list: usize = entry(plan, LIST);
  const constants: usize = entry(plan, CONSTANTS);
  const direction: usize = entry(plan, DIRECTION);
  const origin: usize = entry(plan, ORIGIN);
  if (!again) {
    const shown = best(plan, load<f32>(constants, 20) + moved(direction, origin) * load<f32>(constants, 24));
    if (shown >= 0) return shown;
  }
  memory.copy(origin, direction, 256);
  round(direction, entry(plan, ROUNDED));
  topKLoosen(list);
  scan(plan);
  let shown = best(plan, load<f32>(constants, 20));
  if (shown >= 0) return shown;
  store<i32>(list, i32.MIN_VALUE);
  scan(plan);
  shown = best(plan, load<f32>(constants, 20));
  if (shown >= 0) return shown;
  return topKExhaustive(
    entry(plan, SEEN),
    pool,
    poolSize,
    entry(plan, ROWS),
    entry(plan, PRIORS),
    direction,
    <u32>entry(plan, PLACES),
    entry(plan, BEST),
    entry(plan, SCRATCH),
  );
}

function scan(plan: usize): void {
  scans++;
  topKScan(
    entry(plan, PANEL_COLUMN),
    entry(plan, STARTS),
    entry(plan, SEEN),
    pool,
    poolSize,
    entry(plan, ROUNDED),
    entry(plan, LIST),
    entry(plan, RAW),
    entry(plan, SCRATCH),
  );
}

function best(plan: usize, slack: f32): i32 {
  return topKSelect(
    entry(plan, LIST),
    entry(plan, ROWS),
    entry(plan, PRIORS),
    entry(plan, DIRECTION),
    <u32>entry(plan, PLACES),
    load<f32>(entry(plan, CONSTANTS), 16),
    slack,
    entry(plan, BEST),
  );
}

function topKLength(row: usize): f32 {
  return f32x4.extract_lane(topKDots(row, row, row, row, row), 0);
}

/** Length of the difference of two rows, not less than exact. */
function moved(row: usize, from: usize): f32 {
  let squares = f32x4.splat(0);
  for (let at: usize = 0; at < 256; at += 16) {
    const by = f32x4.sub(v128.load(row + at), v128.load(from + at));
    squares = f32x4.add(squares, f32x4.mul(by, by));
  }
  const square =
    f32x4.extract_lane(squares, 0) +
    f32x4.extract_lane(squares, 1) +
    f32x4.extract_lane(squares, 2) +
    f32x4.extract_lane(squares, 3);
  return sqrt<f32>(square) * <f32>1.00001 + <f32>1e-7;
}

/** A direction in steps of 2^−14. */
function round(row: usize, to: usize): void {
  const steps = f32x4.splat(16384);
  for (let at: usize = 0; at < 256; at += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + at), steps)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + at, 16), steps)));
    v128.store(to + (at >> 1), i16x8.narrow_i32x4_s(low, high));
  }
}
