/**
 * See ../population-feed.ts, and its catalogue for what the columns hold. A scan with rounded 16-bit numbers leaves a short list of the best; exact
 * scores decide among them. A list: threshold, count, start, greatest, bucket shift, looked at up to (i32 each), 8 bytes unused, then
 * CAPACITY scores and CAPACITY video numbers.
 */
const CAPACITY: u32 = 512;
const TARGET: u32 = 256;
/** Left at least when the first panels already fill a list: what lies in the rest will want room. */
const FEWEST: u32 = 24;
const SCORES: usize = 32;
const NUMBERS: usize = SCORES + CAPACITY * 4;
const BUCKETS: u32 = 64;
const LOWEST: i32 = i32.MIN_VALUE;
/** The key of −∞: below that of any finite score. */
const NOTHING: i64 = 0x807fffff00000000;

/**
 * Adds to the list `raw` all unseen videos of the panels whose rounded score reaches its threshold, which is raised when
 * more than fit reach it. order: panel numbers, a multiple of four of them, that come after `before` of `all`; scratch:
 * 256 bytes.
 */
export function topKScan(
  panels: usize,
  starts: usize,
  seen: usize,
  order: usize,
  count: u32,
  before: u32,
  all: u32,
  row: usize,
  raw: usize,
  scratch: usize,
): void {
  let threshold = load<i32>(raw);
  let found = load<u32>(raw, 4);
  for (let i: u32 = 0; i < count; i += 4) {
    const numbers = order + (i << 1);
    const n0: usize = load<u16>(numbers);
    const n1: usize = load<u16>(numbers, 2);
    const n2: usize = load<u16>(numbers, 4);
    const n3: usize = load<u16>(numbers, 6);
    const p0 = panels + (n0 << 10);
    const p1 = panels + (n1 << 10);
    const p2 = panels + (n2 << 10);
    const p3 = panels + (n3 << 10);
    let a0 = v128.load(starts + (n0 << 5));
    let b0 = v128.load(starts + (n0 << 5), 16);
    let a1 = v128.load(starts + (n1 << 5));
    let b1 = v128.load(starts + (n1 << 5), 16);
    let a2 = v128.load(starts + (n2 << 5));
    let b2 = v128.load(starts + (n2 << 5), 16);
    let a3 = v128.load(starts + (n3 << 5));
    let b3 = v128.load(starts + (n3 << 5), 16);
    for (let d: usize = 0; d < 1024; d += 128) {
      const x = row + (d >> 3);
      const q0 = p0 + d;
      const q1 = p1 + d;
      const q2 = p2 + d;
      const q3 = p3 + d;
      const x0 = v128.load32_splat(x);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x0, v128.load(q0)));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x0, v128.load(q0, 16)));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x0, v128.load(q1)));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x0, v128.load(q1, 16)));
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x0, v128.load(q2)));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x0, v128.load(q2, 16)));
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x0, v128.load(q3)));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x0, v128.load(q3, 16)));
      const x1 = v128.load32_splat(x, 4);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x1, v128.load(q0, 32)));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x1, v128.load(q0, 48)));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x1, v128.load(q1, 32)));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x1, v128.load(q1, 48)));
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x1, v128.load(q2, 32)));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x1, v128.load(q2, 48)));
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x1, v128.load(q3, 32)));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x1, v128.load(q3, 48)));
      const x2 = v128.load32_splat(x, 8);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x2, v128.load(q0, 64)));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x2, v128.load(q0, 80)));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x2, v128.load(q1, 64)));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x2, v128.load(q1, 80)));
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x2, v128.load(q2, 64)));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x2, v128.load(q2, 80)));
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x2, v128.load(q3, 64)));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x2, v128.load(q3, 80)));
      const x3 = v128.load32_splat(x, 12);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x3, v128.load(q0, 96)));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x3, v128.load(q0, 112)));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x3, v128.load(q1, 96)));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x3, v128.load(q1, 112)));
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x3, v128.load(q2, 96)));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x3, v128.load(q2, 112)));
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x3, v128.load(q3, 96)));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x3, v128.load(q3, 112)));
    }
    const least = i32x4.splat(threshold);
    const low = i32x4.bitmask(i32x4.ge_s(a0, least)) | (i32x4.bitmask(i32x4.ge_s(b0, least)) << 4);
    const mid = i32x4.bitmask(i32x4.ge_s(a1, least)) | (i32x4.bitmask(i32x4.ge_s(b1, least)) << 4);
    const high = i32x4.bitmask(i32x4.ge_s(a2, least)) | (i32x4.bitmask(i32x4.ge_s(b2, least)) << 4);
    const top = i32x4.bitmask(i32x4.ge_s(a3, least)) | (i32x4.bitmask(i32x4.ge_s(b3, least)) << 4);
    const known =
      <i32>load<u8>(seen + n0) |
      ((<i32>load<u8>(seen + n1)) << 8) |
      ((<i32>load<u8>(seen + n2)) << 16) |
      ((<i32>load<u8>(seen + n3)) << 24);
    let reach = (low | (mid << 8) | (high << 16) | (top << 24)) & ~known;
    if (reach === 0) continue;
    v128.store(scratch, a0);
    v128.store(scratch, b0, 16);
    v128.store(scratch, a1, 32);
    v128.store(scratch, b1, 48);
    v128.store(scratch, a2, 64);
    v128.store(scratch, b2, 80);
    v128.store(scratch, a3, 96);
    v128.store(scratch, b3, 112);
    do {
      const lane: usize = ctz(reach);
      reach &= reach - 1;
      const number = ((<u32>load<u16>(numbers + ((lane >> 3) << 1))) << 3) | <u32>(lane & 7);
      store<i32>(raw + SCORES + ((<usize>found) << 2), load<i32>(scratch + (lane << 2)));
      store<u32>(raw + NUMBERS + ((<usize>found) << 2), number);
      found++;
    } while (reach);
    if (found > CAPACITY - 32) {
      threshold = raised(raw, found, FEWEST + ((TARGET - FEWEST) * (before + i)) / all);
      found = keepFrom(raw, found, threshold);
    }
  }
  store<i32>(raw, threshold);
  store<u32>(raw, found, 4);
}

/** Empties `raw` for a scan. Its threshold: that of the list, or lower when that has run short. */
export function topKLoosen(list: usize, raw: usize): void {
  let threshold = load<i32>(list);
  const left = load<u32>(list, 4) - load<u32>(list, 8);
  if (threshold !== LOWEST && left < TARGET) {
    const reach = load<i32>(list, 12) - threshold;
    threshold -= <i32>((<i64>reach * (TARGET - left)) / (2 * TARGET));
  }
  store<i32>(raw, threshold);
  store<u32>(raw, 0, 4);
}

/** A threshold that at most `wanted` of the found reach, half as many at least unless they tie. */
function raised(raw: usize, found: u32, wanted: u32): i32 {
  let least = i32.MAX_VALUE;
  let most = LOWEST;
  for (let i: u32 = 0; i < found; i++) {
    const score = load<i32>(raw + SCORES + ((<usize>i) << 2));
    least = min(least, score);
    most = max(most, score);
  }
  for (let i = found; (i & 3) !== 0; i++) store<i32>(raw + SCORES + ((<usize>i) << 2), LOWEST);
  let low = least;
  let high = most + 1;
  while (high - low > 1) {
    const middle = low + ((high - low) >> 1);
    const bound = i32x4.splat(middle);
    let sums = i32x4.splat(0);
    for (let i: u32 = 0; i < found; i += 4)
      sums = i32x4.sub(sums, i32x4.ge_s(v128.load(raw + SCORES + ((<usize>i) << 2)), bound));
    const reached =
      i32x4.extract_lane(sums, 0) +
      i32x4.extract_lane(sums, 1) +
      i32x4.extract_lane(sums, 2) +
      i32x4.extract_lane(sums, 3);
    if (<u32>reached > wanted) low = middle;
    else {
      high = middle;
      if (<u32>reached >= wanted / 2) break;
    }
  }
  return high;
}

function keepFrom(raw: usize, found: u32, threshold: i32): u32 {
  let kept: u32 = 0;
  for (let i: u32 = 0; i < found; i++) {
    const score = load<i32>(raw + SCORES + ((<usize>i) << 2));
    store<i32>(raw + SCORES + ((<usize>kept) << 2), score);
    store<u32>(raw + NUMBERS + ((<usize>kept) << 2), load<u32>(raw + NUMBERS + ((<usize>i) << 2)));
    kept += score >= threshold ? 1 : 0;
  }
  return kept;
}

/** What scans have found becomes the list: from the best down, to within a 64th of the range of scores. */
export function topKSort(list: usize, raw: usize, scratch: usize): void {
  const found = load<u32>(raw, 4);
  let least = i32.MAX_VALUE;
  let most = LOWEST;
  for (let i: u32 = 0; i < found; i++) {
    const score = load<i32>(raw + SCORES + ((<usize>i) << 2));
    least = min(least, score);
    most = max(most, score);
  }
  let shift: i32 = 0;
  while (found > 0 && (most - least) >> shift >= <i32>BUCKETS) shift++;
  for (let b: u32 = 0; b < BUCKETS; b++) store<u32>(scratch + ((<usize>b) << 2), 0);
  for (let i: u32 = 0; i < found; i++) {
    const counter = scratch + ((<usize>((most - load<i32>(raw + SCORES + ((<usize>i) << 2))) >> shift)) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
  let before: u32 = 0;
  for (let b: u32 = 0; b < BUCKETS; b++) {
    const counter = scratch + ((<usize>b) << 2);
    const size = load<u32>(counter);
    store<u32>(counter, before);
    before += size;
  }
  for (let i: u32 = 0; i < found; i++) {
    const score = load<i32>(raw + SCORES + ((<usize>i) << 2));
    const counter = scratch + ((<usize>((most - score) >> shift)) << 2);
    const to: usize = load<u32>(counter);
    store<u32>(counter, <u32>to + 1);
    store<i32>(list + SCORES + (to << 2), score);
    store<u32>(list + NUMBERS + (to << 2), load<u32>(raw + NUMBERS + ((<usize>i) << 2)));
  }
  store<i32>(list, load<i32>(raw));
  store<u32>(list, found, 4);
  store<u32>(list, 0, 8);
  store<i32>(list, most, 12);
  store<i32>(list, shift, 16);
}

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
  let floor = LOWEST;
  let i = load<u32>(list, 8);
  for (; i < count; i += 4) {
    const numbers = list + NUMBERS + ((<usize>i) << 2);
    const bound = most - (((most - load<i32>(list + SCORES + ((<usize>i) << 2))) >> shift) << shift);
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
  if (threshold === LOWEST) return <i32>min(taken, places);
  if (taken < places) return -1;
  return scoreOf(load<i64>(last)) > <f32>threshold * unit + slack ? <i32>places : -1;
}

/** The least rounded score with which a video could have the exact score of this key; rounding of this sum included. */
function floorOf(key: i64, unit: f32, error: f32): i32 {
  if (key === NOTHING) return LOWEST;
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

/** Takes the seen out of what was looked at; the start moves up behind them. */
export function topKForget(list: usize, seen: usize): void {
  const start = load<u32>(list, 8);
  let to = load<u32>(list, 20);
  for (let i = to; i > start; i--) {
    const from = (<usize>(i - 1)) << 2;
    const score = load<i32>(list + SCORES + from);
    const number = load<u32>(list + NUMBERS + from);
    store<i32>(list + SCORES + ((<usize>(to - 1)) << 2), score);
    store<u32>(list + NUMBERS + ((<usize>(to - 1)) << 2), number);
    to -= ((load<u8>(seen + (<usize>number >> 3)) >> (number & 7)) & 1) ^ 1;
  }
  store<u32>(list, to, 8);
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
