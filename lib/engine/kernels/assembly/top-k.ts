import { TOP_K_ALL, TOP_K_NUMBERS, TOP_K_SCORES } from "./short-list";

/** See ../population-feed.ts. Exact scores decide among a short list; see short-list.ts for how one lies in memory. */

/** The key of −∞: below that of any finite score. */
const NOTHING: i64 = 0x807fffff00000000;

/**
 * Writes the `places` best of the list by exact score, best first, to `best` (i64 keys; the low half is the complement of
 * the video's number). Returns how many there are, or −1 when a video outside the list might belong among them.
 * row: the direction in whole steps; small: videos in whole steps, row after row; unit: exact score of one rounded step;
 * error: how far an exact score lies from a rounded one; slack: how far above the one of the scan it can lie by now.
 */
export function topKSelect(
  list: usize,
  rows: usize,
  priors: usize,
  direction: usize,
  small: usize,
  starts: usize,
  row: usize,
  places: u32,
  unit: f32,
  error: f32,
  slack: f32,
  best: usize,
  scratch: usize,
): i32 {
  const count = load<u32>(list, 4);
  const most = load<i32>(list, 12);
  const shift = load<i32>(list, 16);
  for (let p: u32 = 0; p < places; p++) store<i64>(best + ((<usize>p) << 3), NOTHING);
  const last = best + ((<usize>(places - 1)) << 3);
  let taken: u32 = 0;
  let pending: u32 = 0;
  let floor = TOP_K_ALL;
  let i = load<u32>(list, 8);
  for (; i < count; i += 4) {
    const numbers = list + TOP_K_NUMBERS + ((<usize>i) << 2);
    const bound = most - (((most - load<i32>(list + TOP_K_SCORES + ((<usize>i) << 2))) >> shift) << shift);
    if (scoreOf(load<i64>(last)) > <f32>bound * unit + slack) break;
    const lanes = min(4, count - i);
    const scores = rounded4(numbers, small, starts, row);
    let reach = i32x4.bitmask(i32x4.ge_s(scores, i32x4.splat(floor))) & ((1 << lanes) - 1);
    taken += lanes;
    while (reach) {
      store<u32>(scratch + ((<usize>pending) << 2), load<u32>(numbers + ((<usize>ctz(reach)) << 2)));
      reach &= reach - 1;
      pending++;
    }
    if (pending < 4) continue;
    consider(scratch, 4, rows, priors, direction, places, best);
    pending -= 4;
    v128.store(scratch, v128.load(scratch, 16));
    if (taken >= places) floor = floorOf(load<i64>(last), unit, error);
  }
  if (pending > 0) {
    for (let rest = pending; rest < 4; rest++) store<u32>(scratch + ((<usize>rest) << 2), 0);
    consider(scratch, pending, rows, priors, direction, places, best);
  }
  store<u32>(list, min(i, count), 20);
  if (i < count) return <i32>places;
  const threshold = load<i32>(list);
  if (threshold === TOP_K_ALL) return <i32>min(taken, places);
  if (taken < places) return -1;
  return scoreOf(load<i64>(last)) > <f32>threshold * unit + slack ? <i32>places : -1;
}

/** The least rounded score with which a video could have the exact score of this key; rounding of this sum included. */
function floorOf(key: i64, unit: f32, error: f32): i32 {
  if (key === NOTHING) return TOP_K_ALL;
  return <i32>((scoreOf(key) - error) / unit) - 64;
}

/** Four rounded scores. */
function rounded4(numbers: usize, small: usize, starts: usize, row: usize): v128 {
  const n0: usize = load<u32>(numbers);
  const n1: usize = load<u32>(numbers, 4);
  const n2: usize = load<u32>(numbers, 8);
  const n3: usize = load<u32>(numbers, 12);
  const r0 = small + (n0 << 7);
  const r1 = small + (n1 << 7);
  const r2 = small + (n2 << 7);
  const r3 = small + (n3 << 7);
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (let at: usize = 0; at < 128; at += 32) {
    const x = v128.load(row + at);
    const y = v128.load(row + at, 16);
    a = i32x4.add(a, i32x4.dot_i16x8_s(x, v128.load(r0 + at)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(x, v128.load(r1 + at)));
    c = i32x4.add(c, i32x4.dot_i16x8_s(x, v128.load(r2 + at)));
    d = i32x4.add(d, i32x4.dot_i16x8_s(x, v128.load(r3 + at)));
    a = i32x4.add(a, i32x4.dot_i16x8_s(y, v128.load(r0 + at, 16)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(y, v128.load(r1 + at, 16)));
    c = i32x4.add(c, i32x4.dot_i16x8_s(y, v128.load(r2 + at, 16)));
    d = i32x4.add(d, i32x4.dot_i16x8_s(y, v128.load(r3 + at, 16)));
  }
  const first = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const second = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  const dots = i32x4.add(v128.shuffle<i32>(first, second, 0, 1, 4, 5), v128.shuffle<i32>(first, second, 2, 3, 6, 7));
  return i32x4.add(
    dots,
    i32x4(
      load<i32>(starts + (n0 << 2)),
      load<i32>(starts + (n1 << 2)),
      load<i32>(starts + (n2 << 2)),
      load<i32>(starts + (n3 << 2)),
    ),
  );
}

/** The same by looking at every unseen video of the panels: for lists that ties have made useless. */
export function topKExhaustive(
  seen: usize,
  order: usize,
  panelCount: u32,
  rows: usize,
  priors: usize,
  direction: usize,
  places: u32,
  best: usize,
  scratch: usize,
): i32 {
  for (let p: u32 = 0; p < places; p++) store<i64>(best + ((<usize>p) << 3), NOTHING);
  let taken: u32 = 0;
  for (let i: u32 = 0; i < panelCount; i++) {
    const panel: usize = load<u16>(order + ((<usize>i) << 1));
    let open = ~(<u32>load<u8>(seen + panel)) & 255;
    while (open) {
      let lanes: u32 = 0;
      for (; open && lanes < 4; lanes++) {
        store<u32>(scratch + ((<usize>lanes) << 2), ((<u32>panel) << 3) | ctz(open));
        open &= open - 1;
      }
      for (let rest = lanes; rest < 4; rest++) store<u32>(scratch + ((<usize>rest) << 2), 0);
      consider(scratch, lanes, rows, priors, direction, places, best);
      taken += lanes;
    }
  }
  return <i32>min(taken, places);
}

/** Four exact scores; those that belong among the best are put in their place. */
function consider(
  numbers: usize,
  lanes: u32,
  rows: usize,
  priors: usize,
  direction: usize,
  places: u32,
  best: usize,
): void {
  const n0: usize = load<u32>(numbers);
  const n1: usize = load<u32>(numbers, 4);
  const n2: usize = load<u32>(numbers, 8);
  const n3: usize = load<u32>(numbers, 12);
  const prior = f32x4(
    load<f32>(priors + (n0 << 2)),
    load<f32>(priors + (n1 << 2)),
    load<f32>(priors + (n2 << 2)),
    load<f32>(priors + (n3 << 2)),
  );
  const dots = topKDots(direction, rows + (n0 << 8), rows + (n1 << 8), rows + (n2 << 8), rows + (n3 << 8));
  const scores = f32x4.add(f32x4.add(dots, prior), f32x4.splat(0));
  const floor = f32x4.splat(scoreOf(load<i64>(best + ((<usize>(places - 1)) << 3))));
  const reach = i32x4.bitmask(f32x4.ge(scores, floor)) & ((1 << lanes) - 1);
  if (reach & 1) place(f32x4.extract_lane(scores, 0), <u32>n0, places, best);
  if (reach & 2) place(f32x4.extract_lane(scores, 1), <u32>n1, places, best);
  if (reach & 4) place(f32x4.extract_lane(scores, 2), <u32>n2, places, best);
  if (reach & 8) place(f32x4.extract_lane(scores, 3), <u32>n3, places, best);
}

/** One row times four, 64 wide: four running sums each, added as (first + second) + (third + fourth). */
export function topKDots(row: usize, r0: usize, r1: usize, r2: usize, r3: usize): v128 {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (let at: usize = 0; at < 256; at += 16) {
    const x = v128.load(row + at);
    a = f32x4.add(a, f32x4.mul(x, v128.load(r0 + at)));
    b = f32x4.add(b, f32x4.mul(x, v128.load(r1 + at)));
    c = f32x4.add(c, f32x4.mul(x, v128.load(r2 + at)));
    d = f32x4.add(d, f32x4.mul(x, v128.load(r3 + at)));
  }
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const ab2 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const cd2 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  const first = v128.shuffle<f32>(ab, cd, 0, 1, 4, 5);
  const second = v128.shuffle<f32>(ab, cd, 2, 3, 6, 7);
  const third = v128.shuffle<f32>(ab2, cd2, 0, 1, 4, 5);
  const fourth = v128.shuffle<f32>(ab2, cd2, 2, 3, 6, 7);
  return f32x4.add(f32x4.add(first, second), f32x4.add(third, fourth));
}

/** Keys order as scores do, and the lower number first among equal ones. */
function place(score: f32, number: u32, places: u32, best: usize): void {
  const bits = reinterpret<i32>(score);
  const key = ((<i64>(bits ^ ((bits >> 31) & 0x7fffffff))) << 32) | <i64>~number;
  let at = best + ((<usize>(places - 1)) << 3);
  if (key <= load<i64>(at)) return;
  while (at > best && load<i64>(at - 8) < key) {
    store<i64>(at, load<i64>(at - 8));
    at -= 8;
  }
  store<i64>(at, key);
}

function scoreOf(key: i64): f32 {
  const bits = <i32>(key >> 32);
  return reinterpret<f32>(bits ^ ((bits >> 31) & 0x7fffffff));
}
