import { feedSeed, feedWatch } from "./feed-step";
import { topKForget, topKLoosen, topKScan, topKSort } from "./short-list";
import { topKDots, topKExhaustive, topKSelect } from "./top-k";

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
const SMALL: usize = 9;
const UNSEEN: usize = 10;
const CENTROIDS: usize = 11;
const CLUSTERS: usize = 12;
const POOLS: usize = 13;
const POOL_AT: usize = 14;
const REFRESHES: usize = 15;
const REFRESH_OF: usize = 16;
const CONSTANTS: usize = 17;
const TRUTHS: usize = 18;
const INTERESTS: usize = 19;
const SEEDS: usize = 20;
const STEP_TOTALS: usize = 21;
const VIEWS: usize = 22;
const SCRATCH: usize = 23;
const WATCHED: usize = 24;
const NUMBERS: usize = 25;
const DESKS: usize = 26;
const DESK_BYTES: usize = 27;
const LIST_BYTES: usize = 28;

/** What is kept of a person while their group is served. */
const DIRECTION: usize = 0;
const ORIGIN: usize = 256;
const ROUNDED: usize = 512;
const STATE: usize = 640;
const BEST: usize = 704;
const POOL: usize = 832;
const POOL_SIZE: usize = 836;
const WAITING: usize = 840;
const LIST: usize = 896;

/** People served side by side, so that they share what a scan brings into the cache. */
const GROUP: usize = 16;
/** Panels that one of them looks at before the next does. */
const BLOCK: u32 = 64;

let scans: u32 = 0;

function entry(plan: usize, at: usize): usize {
  return <usize>load<u32>(plan + (at << 2));
}

function rawOf(plan: usize, desk: usize): usize {
  return desk + LIST + entry(plan, LIST_BYTES);
}

function seenOf(plan: usize, desk: usize): usize {
  return desk + LIST + 2 * entry(plan, LIST_BYTES);
}

/** Runs people through all steps, group by group. Returns how many scans of the catalogue or a pool it took. */
export function populationFeed(plan: usize): u32 {
  const people = entry(plan, PEOPLE);
  const refreshOf = entry(plan, REFRESH_OF);
  scans = 0;
  arrive(plan);
  for (let first: usize = 0; first < people; first += GROUP) {
    const members = min(GROUP, people - first);
    for (let m: usize = 0; m < members; m++) sitDown(plan, deskOf(plan, m), first + m);
    for (let step: usize = 0; step < entry(plan, STEPS); step++) {
      const refresh = load<u32>(refreshOf + (step << 2));
      const again = step === 0 || refresh !== load<u32>(refreshOf + ((step - 1) << 2));
      for (let m: usize = 0; m < members; m++) {
        const desk = deskOf(plan, m);
        if (again) route(plan, desk, refresh);
        round(desk + DIRECTION, desk + ROUNDED);
        const shown = again && step > 0 ? -1 : best(plan, desk, turned(plan, desk));
        store<i32>(desk, shown, WAITING);
      }
      renew(plan, members);
      for (let m: usize = 0; m < members; m++) serve(plan, deskOf(plan, m), first + m, step);
    }
  }
  return scans;
}

function deskOf(plan: usize, member: usize): usize {
  return entry(plan, DESKS) + member * entry(plan, DESK_BYTES);
}

/** Nobody has an interest at first, so all begin with one list, which is made at a desk of its own. */
function arrive(plan: usize): void {
  const desk = deskOf(plan, GROUP);
  memory.copy(seenOf(plan, desk), entry(plan, UNSEEN), entry(plan, PANELS) + 1);
  memory.fill(desk + DIRECTION, 0, 256);
  memory.fill(desk + ROUNDED, 0, 128);
  route(plan, desk, 0);
  store<i32>(desk, i32.MIN_VALUE, LIST);
  topKLoosen(desk + LIST, rawOf(plan, desk));
  scan(plan, desk, 0, load<u32>(desk, POOL_SIZE));
  topKSort(desk + LIST, rawOf(plan, desk), entry(plan, SCRATCH));
  scans++;
}

function sitDown(plan: usize, desk: usize, person: usize): void {
  memory.copy(seenOf(plan, desk), entry(plan, UNSEEN), entry(plan, PANELS) + 1);
  memory.fill(desk + DIRECTION, 0, 256);
  memory.fill(desk + ORIGIN, 0, 256);
  feedSeed(desk + STATE, entry(plan, SEEDS) + (person << 4));
  memory.copy(desk + LIST, deskOf(plan, GROUP) + LIST, entry(plan, LIST_BYTES));
}

/** New lists for those whose list cannot be trusted any more, block after block of the catalogue. */
function renew(plan: usize, members: usize): void {
  let longest: u32 = 0;
  for (let m: usize = 0; m < members; m++) {
    const desk = deskOf(plan, m);
    if (load<i32>(desk, WAITING) >= 0) continue;
    memory.copy(desk + ORIGIN, desk + DIRECTION, 256);
    topKLoosen(desk + LIST, rawOf(plan, desk));
    longest = max(longest, load<u32>(desk, POOL_SIZE));
    scans++;
  }
  for (let from: u32 = 0; from < longest; from += BLOCK) {
    for (let m: usize = 0; m < members; m++) {
      const desk = deskOf(plan, m);
      if (load<i32>(desk, WAITING) < 0) scan(plan, desk, from, min(from + BLOCK, load<u32>(desk, POOL_SIZE)));
    }
  }
  for (let m: usize = 0; m < members; m++) {
    const desk = deskOf(plan, m);
    if (load<i32>(desk, WAITING) < 0) store<i32>(desk, settle(plan, desk), WAITING);
  }
}

/** The best by the new list; a list that was cut too short is made once more, and ties are settled by looking at all. */
function settle(plan: usize, desk: usize): i32 {
  const error = load<f32>(entry(plan, CONSTANTS), 20);
  const list = desk + LIST;
  topKSort(list, rawOf(plan, desk), entry(plan, SCRATCH));
  let shown = best(plan, desk, error);
  if (shown >= 0) return shown;
  store<i32>(list, i32.MIN_VALUE);
  topKLoosen(list, rawOf(plan, desk));
  scan(plan, desk, 0, load<u32>(desk, POOL_SIZE));
  scans++;
  topKSort(list, rawOf(plan, desk), entry(plan, SCRATCH));
  shown = best(plan, desk, error);
  if (shown >= 0) return shown;
  return topKExhaustive(
    seenOf(plan, desk),
    load<u32>(desk, POOL),
    load<u32>(desk, POOL_SIZE),
    entry(plan, ROWS),
    entry(plan, PRIORS),
    desk + DIRECTION,
    <u32>entry(plan, PLACES),
    desk + BEST,
    entry(plan, SCRATCH),
  );
}

/** Shows what was chosen, and the person watches. */
function serve(plan: usize, desk: usize, person: usize, step: usize): void {
  const numbers = entry(plan, NUMBERS);
  const watched = entry(plan, WATCHED);
  const shown = <usize>load<i32>(desk, WAITING);
  const seen = seenOf(plan, desk);
  for (let p: usize = 0; p < 12; p++) {
    const number: u32 = p < shown ? ~(<u32>load<i64>(desk + BEST + (p << 3))) : 0;
    store<u32>(numbers + (p << 2), number);
    if (p < shown) mark(seen, entry(plan, VIEWS), number);
  }
  topKForget(desk + LIST, seen);
  feedWatch(
    numbers,
    <u32>shown,
    entry(plan, ROWS),
    entry(plan, QUALITIES),
    entry(plan, TRUTHS) + (person << 8),
    entry(plan, INTERESTS) + (person << 8),
    desk + DIRECTION,
    desk + STATE,
    watched,
    entry(plan, CONSTANTS),
  );
  const total = entry(plan, STEP_TOTALS) + (step << 3);
  let sum = load<f64>(total);
  for (let p: usize = 0; p < shown; p++) sum += <f64>load<f32>(watched + (p << 2));
  store<f64>(total, sum);
}

function mark(seen: usize, views: usize, number: u32): void {
  const byte = seen + (<usize>number >> 3);
  store<u8>(byte, load<u8>(byte) | ((<u8>1) << (<u8>(number & 7))));
  const view = views + ((<usize>number) << 2);
  store<u32>(view, load<u32>(view) + 1);
}

/** The pool of the nearest centroid; people without an interest have one of their own, the last. */
function route(plan: usize, desk: usize, refresh: u32): void {
  const clusters = <u32>entry(plan, CLUSTERS);
  const direction = desk + DIRECTION;
  let nearest: u32 = clusters;
  let highest: f32 = -Infinity;
  if (similarity(direction, direction) > 0) {
    for (let k: u32 = 0; k < clusters; k++) {
      const value = similarity(direction, entry(plan, CENTROIDS) + ((<usize>k) << 8));
      if (value > highest) {
        highest = value;
        nearest = k;
      }
    }
  }
  const at = entry(plan, POOL_AT) + ((<usize>(nearest * <u32>entry(plan, REFRESHES) + refresh)) << 2);
  const from = load<u32>(at);
  store<u32>(desk, <u32>entry(plan, POOLS) + (from << 1), POOL);
  store<u32>(desk, load<u32>(at, 4) - from, POOL_SIZE);
}

function similarity(a: usize, b: usize): f32 {
  return f32x4.extract_lane(topKDots(a, b, b, b, b), 0);
}

function scan(plan: usize, desk: usize, from: u32, to: u32): void {
  if (from >= to) return;
  topKScan(
    entry(plan, PANEL_COLUMN),
    entry(plan, STARTS),
    seenOf(plan, desk),
    <usize>load<u32>(desk, POOL) + ((<usize>from) << 1),
    to - from,
    from,
    load<u32>(desk, POOL_SIZE),
    desk + ROUNDED,
    rawOf(plan, desk),
    entry(plan, SCRATCH),
  );
}

function best(plan: usize, desk: usize, slack: f32): i32 {
  return topKSelect(
    desk + LIST,
    entry(plan, ROWS),
    entry(plan, PRIORS),
    desk + DIRECTION,
    entry(plan, SMALL),
    entry(plan, STARTS),
    desk + ROUNDED,
    <u32>entry(plan, PLACES),
    load<f32>(entry(plan, CONSTANTS), 16),
    load<f32>(entry(plan, CONSTANTS), 20),
    slack,
    desk + BEST,
    entry(plan, SCRATCH),
  );
}

/** How far above its rounded score at the scan a score can lie: the direction's way since, times the longest row. */
function turned(plan: usize, desk: usize): f32 {
  let squares = f32x4.splat(0);
  for (let at: usize = 0; at < 256; at += 16) {
    const by = f32x4.sub(v128.load(desk + at, DIRECTION), v128.load(desk + at, ORIGIN));
    squares = f32x4.add(squares, f32x4.mul(by, by));
  }
  const square =
    f32x4.extract_lane(squares, 0) +
    f32x4.extract_lane(squares, 1) +
    f32x4.extract_lane(squares, 2) +
    f32x4.extract_lane(squares, 3);
  const way = sqrt<f32>(square) * <f32>1.00001 + <f32>1e-7;
  return load<f32>(entry(plan, CONSTANTS), 20) + way * load<f32>(entry(plan, CONSTANTS), 24);
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
