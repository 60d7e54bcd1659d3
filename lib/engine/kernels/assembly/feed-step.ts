import { topKDots } from "./top-k";

/** See ../feed-step.ts: four lanes at a time, in the order of operations of its reference. */
const WIDTH_BYTES: usize = 256;

/** Four sfc32 streams, one per lane: a, b, c, d of 16 bytes each at `state`. seeds: four u32. */
export function feedSeed(state: usize, seeds: usize): void {
  v128.store(state, i32x4.splat(0x9e3779b9));
  v128.store(state, i32x4.splat(0x243f6a88), 16);
  v128.store(state, i32x4.splat(0xb7e15162), 32);
  v128.store(state, v128.load(seeds), 48);
  for (let i = 0; i < 12; i++) feedDraw(state);
}

function feedDraw(state: usize): v128 {
  const b = v128.load(state, 16);
  const c = v128.load(state, 32);
  const d = v128.load(state, 48);
  const t = i32x4.add(i32x4.add(v128.load(state), b), d);
  v128.store(state, v128.xor(b, i32x4.shr_u(b, 9)));
  v128.store(state, i32x4.add(c, i32x4.shl(c, 3)), 16);
  v128.store(state, i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), t), 32);
  v128.store(state, i32x4.add(d, i32x4.splat(1)), 48);
  return t;
}

/** Four times N(0, 1): twelve 16-bit halves of six draws, summed. */
function feedNoise(state: usize): v128 {
  let sum = i32x4.splat(-393210);
  for (let i = 0; i < 6; i++) {
    const draw = feedDraw(state);
    sum = i32x4.add(sum, i32x4.add(v128.and(draw, i32x4.splat(0xffff)), i32x4.shr_u(draw, 16)));
  }
  return f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.splat(1.52587890625e-5));
}

/** 1 / (1 + e^−x), x cut to ±87. */
function feedLogistic(x: v128): v128 {
  const y = f32x4.max(f32x4.min(f32x4.neg(x), f32x4.splat(87.0)), f32x4.splat(-87.0));
  const k = f32x4.nearest(f32x4.mul(y, f32x4.splat(<f32>Math.LOG2E)));
  const r = f32x4.sub(f32x4.sub(y, f32x4.mul(k, f32x4.splat(0.693359375))), f32x4.mul(k, f32x4.splat(-2.1219444e-4)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(0.5));
  const tail = f32x4.add(f32x4.mul(sum, f32x4.mul(r, r)), f32x4.add(r, f32x4.splat(1.0)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23);
  return f32x4.div(f32x4.splat(1.0), f32x4.add(f32x4.splat(1.0), f32x4.mul(tail, power)));
}

/**
 * One user watches `shown` videos (at most twelve), whose numbers stand at `numbers`, twelve u32 of which the rest are
 * any valid ones. Writes twelve watched fractions to `watched`, then the interest and its direction, moves the stream.
 * constants: affinity, intercept, baseline, decay (f32).
 */
export function feedWatch(
  numbers: usize,
  shown: u32,
  rows: usize,
  qualities: usize,
  truth: usize,
  interest: usize,
  direction: usize,
  state: usize,
  watched: usize,
  constants: usize,
): void {
  const affinity = v128.load32_splat(constants);
  const intercept = v128.load32_splat(constants, 4);
  for (let group: usize = 0; group < 48; group += 16) {
    const n0: usize = load<u32>(numbers + group);
    const n1: usize = load<u32>(numbers + group, 4);
    const n2: usize = load<u32>(numbers + group, 8);
    const n3: usize = load<u32>(numbers + group, 12);
    const dots = topKDots(truth, rows + (n0 << 8), rows + (n1 << 8), rows + (n2 << 8), rows + (n3 << 8));
    const quality = f32x4(
      load<f32>(qualities + (n0 << 2)),
      load<f32>(qualities + (n1 << 2)),
      load<f32>(qualities + (n2 << 2)),
      load<f32>(qualities + (n3 << 2)),
    );
    const fit = f32x4.add(f32x4.add(f32x4.mul(dots, affinity), quality), intercept);
    v128.store(watched + group, feedLogistic(f32x4.add(fit, feedNoise(state))));
  }
  learn(numbers, shown, rows, interest, direction, watched, constants);
}

/** interest ← decay · interest + Σ (watched − baseline) · video, in the order shown; direction: its unit vector, or zero. */
function learn(
  numbers: usize,
  shown: u32,
  rows: usize,
  interest: usize,
  direction: usize,
  watched: usize,
  constants: usize,
): void {
  const baseline = load<f32>(constants, 8);
  const decay = v128.load32_splat(constants, 12);
  let squares = f32x4.splat(0);
  for (let at: usize = 0; at < WIDTH_BYTES; at += 64) {
    let a = f32x4.mul(v128.load(interest + at), decay);
    let b = f32x4.mul(v128.load(interest + at, 16), decay);
    let c = f32x4.mul(v128.load(interest + at, 32), decay);
    let d = f32x4.mul(v128.load(interest + at, 48), decay);
    for (let i: u32 = 0; i < shown; i++) {
      const engagement = f32x4.splat(load<f32>(watched + ((<usize>i) << 2)) - baseline);
      const row = rows + ((<usize>load<u32>(numbers + ((<usize>i) << 2))) << 8) + at;
      a = f32x4.add(a, f32x4.mul(engagement, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(engagement, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(engagement, v128.load(row, 32)));
      d = f32x4.add(d, f32x4.mul(engagement, v128.load(row, 48)));
    }
    v128.store(interest + at, a);
    v128.store(interest + at, b, 16);
    v128.store(interest + at, c, 32);
    v128.store(interest + at, d, 48);
    squares = f32x4.add(squares, f32x4.mul(a, a));
    squares = f32x4.add(squares, f32x4.mul(b, b));
    squares = f32x4.add(squares, f32x4.mul(c, c));
    squares = f32x4.add(squares, f32x4.mul(d, d));
  }
  const square =
    f32x4.extract_lane(squares, 0) +
    f32x4.extract_lane(squares, 1) +
    (f32x4.extract_lane(squares, 2) + f32x4.extract_lane(squares, 3));
  const scale = f32x4.splat(square > 1e-20 ? <f32>1.0 / sqrt<f32>(square) : 0);
  for (let at: usize = 0; at < WIDTH_BYTES; at += 16)
    v128.store(direction + at, f32x4.mul(v128.load(interest + at), scale));
}
