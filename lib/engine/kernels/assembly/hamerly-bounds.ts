/** See ../hamerly-bounds.ts. */
const UNLABELLED: u32 = 255;

/** 64 roundings of a sum of at most 1, on both sides of a comparison, in squared distance. */
const ROUNDING: f32 = 0.00001;

export function listDoubtful(
  rows: usize,
  rowBytes: usize,
  from: u32,
  to: u32,
  centroids: usize,
  biases: usize,
  moves: usize,
  farthest: f32,
  farthestMover: u32,
  nextFarthest: f32,
  reach: f32,
  labels: usize,
  upper: usize,
  lower: usize,
  list: usize,
): u32 {
  const near = listNear(from, to, moves, farthest, farthestMover, nextFarthest, labels, upper, lower, list);
  let listed = list;
  for (let at = list; at < near; at += 4) {
    const i = load<u32>(at);
    const label: u32 = load<u8>(labels + i);
    store<u32>(listed, i);
    if (label === UNLABELLED) {
      listed += 4;
      continue;
    }
    const score =
      dotOfRows(rows + rowBytes * i, centroids + rowBytes * label, rowBytes) + load<f32>(biases + (label << 2));
    const above = sqrt<f32>(max<f32>(reach - 2 * score, 0) + ROUNDING);
    store<f32>(upper + (i << 2), above);
    listed += isApart(above, load<f32>(lower + (i << 2))) ? 0 : 4;
  }
  return <u32>((listed - list) >> 2);
}

/** Widens all bounds and lists whose meet, without a branch on it: that would be mispredicted; returns the list's end. */
function listNear(
  from: u32,
  to: u32,
  moves: usize,
  farthest: f32,
  farthestMover: u32,
  nextFarthest: f32,
  labels: usize,
  upper: usize,
  lower: usize,
  list: usize,
): usize {
  let listed = list;
  for (let i = from; i < to; i++) {
    const label: u32 = load<u8>(labels + i);
    const isNew = label === UNLABELLED;
    const below = load<f32>(lower + (i << 2)) - (label === farthestMover ? nextFarthest : farthest);
    const above = load<f32>(upper + (i << 2)) + load<f32>(moves + ((isNew ? 0 : label) << 2));
    store<f32>(lower + (i << 2), below);
    store<f32>(upper + (i << 2), above);
    store<u32>(listed, i);
    listed += i32(isNew) | i32(!isApart(above, below)) ? 4 : 0;
  }
  return listed;
}

function isApart(above: f32, below: f32): bool {
  return <bool>(i32(below > above) & i32((below - above) * (below + above) > 2 * ROUNDING));
}

export function dotOfRows(a: usize, b: usize, rowBytes: usize): f32 {
  let s = f32x4.splat(0);
  for (let d: usize = 0; d < rowBytes; d += 16) s = f32x4.add(s, f32x4.mul(v128.load(a + d), v128.load(b + d)));
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
}

export function settleListed(
  rows: usize,
  rowBytes: usize,
  list: usize,
  count: u32,
  found: usize,
  best: usize,
  second: usize,
  reach: f32,
  labels: usize,
  upper: usize,
  lower: usize,
  sums: usize,
  sizes: usize,
): u32 {
  let changed: u32 = 0;
  for (let j: u32 = 0; j < count; j++) {
    const i = load<u32>(list + (j << 2));
    const label: u32 = load<u8>(found + j);
    const before: u32 = load<u8>(labels + i);
    const above = max<f32>(reach - 2 * load<f32>(best + (j << 2)), 0) + ROUNDING;
    const below = max<f32>(reach - 2 * load<f32>(second + (j << 2)) - ROUNDING, 0);
    store<f32>(upper + (i << 2), sqrt<f32>(above));
    store<f32>(lower + (i << 2), sqrt<f32>(below));
    if (label === before) continue;
    changed++;
    store<u8>(labels + i, label);
    const row = rows + rowBytes * i;
    addRow(row, rowBytes, sums + 2 * rowBytes * label, 1);
    store<u32>(sizes + (label << 2), load<u32>(sizes + (label << 2)) + 1);
    if (before === UNLABELLED) continue;
    addRow(row, rowBytes, sums + 2 * rowBytes * before, -1);
    store<u32>(sizes + (before << 2), load<u32>(sizes + (before << 2)) - 1);
  }
  return changed;
}

/** Values rounded to multiples of 2^-30, so that every sum of up to 2^22 of them is exact in whatever order. */
function addRow(row: usize, rowBytes: usize, sum: usize, sign: f64): void {
  const grid = f64x2.splat(6291456);
  const factor = f64x2.splat(sign);
  for (let d: usize = 0; d < rowBytes; d += 8) {
    const value = f64x2.promote_low_f32x4(v128.load64_zero(row + d));
    const rounded = f64x2.sub(f64x2.add(value, grid), grid);
    v128.store(sum + (d << 1), f64x2.add(v128.load(sum + (d << 1)), f64x2.mul(rounded, factor)));
  }
}

export function dotRows(rows: usize, rowBytes: usize, from: u32, to: u32, vector: usize, out: usize): void {
  for (let i = from; i < to; i++) store<f32>(out + (i << 2), dotOfRows(rows + rowBytes * i, vector, rowBytes));
}

export function squaresOfRows(rows: usize, rowBytes: usize, from: u32, to: u32, out: usize): void {
  for (let i = from; i < to; i++) {
    const row = rows + rowBytes * i;
    store<f32>(out + (i << 2), dotOfRows(row, row, rowBytes));
  }
}
