/**
 * See ../population-feed.ts, and its catalogue for what the columns hold. A scan with rounded 16-bit numbers leaves a
 * short list of the best, from which top-k.ts chooses. A list: threshold, count, start, greatest, bucket shift, looked at
 * up to (i32 each), 8 bytes unused, then CAPACITY scores and CAPACITY video numbers.
 */
const CAPACITY: u32 = 512;
const TARGET: u32 = 256;
/** Left at least when the first panels already fill a list: what lies in the rest will want room. */
const FEWEST: u32 = 24;
export const TOP_K_SCORES: usize = 32;
export const TOP_K_NUMBERS: usize = TOP_K_SCORES + CAPACITY * 4;
const BUCKETS: u32 = 64;
/** The threshold of a list that left nothing out. */
export const TOP_K_ALL: i32 = i32.MIN_VALUE;

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
      store<i32>(raw + TOP_K_SCORES + ((<usize>found) << 2), load<i32>(scratch + (lane << 2)));
      store<u32>(raw + TOP_K_NUMBERS + ((<usize>found) << 2), number);
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
  if (threshold !== TOP_K_ALL && left < TARGET) {
    const reach = load<i32>(list, 12) - threshold;
    threshold -= <i32>((<i64>reach * (TARGET - left)) / (2 * TARGET));
  }
  store<i32>(raw, threshold);
  store<u32>(raw, 0, 4);
}

/** A threshold that at most `wanted` of the found reach, half as many at least unless they tie. */
function raised(raw: usize, found: u32, wanted: u32): i32 {
  let least = i32.MAX_VALUE;
  let most = TOP_K_ALL;
  for (let i: u32 = 0; i < found; i++) {
    const score = load<i32>(raw + TOP_K_SCORES + ((<usize>i) << 2));
    least = min(least, score);
    most = max(most, score);
  }
  for (let i = found; (i & 3) !== 0; i++) store<i32>(raw + TOP_K_SCORES + ((<usize>i) << 2), TOP_K_ALL);
  let low = least;
  let high = most + 1;
  while (high - low > 1) {
    const middle = low + ((high - low) >> 1);
    const bound = i32x4.splat(middle);
    let sums = i32x4.splat(0);
    for (let i: u32 = 0; i < found; i += 4)
      sums = i32x4.sub(sums, i32x4.ge_s(v128.load(raw + TOP_K_SCORES + ((<usize>i) << 2)), bound));
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
    const score = load<i32>(raw + TOP_K_SCORES + ((<usize>i) << 2));
    store<i32>(raw + TOP_K_SCORES + ((<usize>kept) << 2), score);
    store<u32>(raw + TOP_K_NUMBERS + ((<usize>kept) << 2), load<u32>(raw + TOP_K_NUMBERS + ((<usize>i) << 2)));
    kept += score >= threshold ? 1 : 0;
  }
  return kept;
}

/** What scans have found becomes the list: from the best down, to within a 64th of the range of scores. */
export function topKSort(list: usize, raw: usize, scratch: usize): void {
  const found = load<u32>(raw, 4);
  let least = i32.MAX_VALUE;
  let most = TOP_K_ALL;
  for (let i: u32 = 0; i < found; i++) {
    const score = load<i32>(raw + TOP_K_SCORES + ((<usize>i) << 2));
    least = min(least, score);
    most = max(most, score);
  }
  let shift: i32 = 0;
  while (found > 0 && (most - least) >> shift >= <i32>BUCKETS) shift++;
  for (let b: u32 = 0; b < BUCKETS; b++) store<u32>(scratch + ((<usize>b) << 2), 0);
  for (let i: u32 = 0; i < found; i++) {
    const counter = scratch + ((<usize>((most - load<i32>(raw + TOP_K_SCORES + ((<usize>i) << 2))) >> shift)) << 2);
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
    const score = load<i32>(raw + TOP_K_SCORES + ((<usize>i) << 2));
    const counter = scratch + ((<usize>((most - score) >> shift)) << 2);
    const to: usize = load<u32>(counter);
    store<u32>(counter, <u32>to + 1);
    store<i32>(list + TOP_K_SCORES + (to << 2), score);
    store<u32>(list + TOP_K_NUMBERS + (to << 2), load<u32>(raw + TOP_K_NUMBERS + ((<usize>i) << 2)));
  }
  store<i32>(list, load<i32>(raw));
  store<u32>(list, found, 4);
  store<u32>(list, 0, 8);
  store<i32>(list, most, 12);
  store<i32>(list, shift, 16);
}

/** Takes the seen out of what was looked at; the start moves up behind them. */
export function topKForget(list: usize, seen: usize): void {
  const start = load<u32>(list, 8);
  let to = load<u32>(list, 20);
  for (let i = to; i > start; i--) {
    const from = (<usize>(i - 1)) << 2;
    const score = load<i32>(list + TOP_K_SCORES + from);
    const number = load<u32>(list + TOP_K_NUMBERS + from);
    store<i32>(list + TOP_K_SCORES + ((<usize>(to - 1)) << 2), score);
    store<u32>(list + TOP_K_NUMBERS + ((<usize>(to - 1)) << 2), number);
    to -= ((load<u8>(seen + (<usize>number >> 3)) >> (number & 7)) & 1) ^ 1;
  }
  store<u32>(list, to, 8);
}
