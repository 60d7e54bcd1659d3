import { logarithm } from "./elementary";

/** See ../../random: sfc32 with its state in globals, so one stream at a time. */
let a: i32 = 0;
let b: i32 = 0;
let c: i32 = 0;
let d: i32 = 0;

export function startStream(seed: i32): void {
  a = 0x9e3779b9;
  b = 0x243f6a88;
  c = 0xb7e15162;
  d = seed;
  for (let i = 0; i < 12; i++) uniform();
}

/** [0, 1) */
export function uniform(): f64 {
  const t = a + b + d;
  d += 1;
  a = b ^ (b >>> 9);
  b = c + (c << 3);
  c = rotl<i32>(c, 21) + t;
  return <f64>(<u32>t) / 4294967296.0;
}

export function below(bound: i32): i32 {
  return <i32>floor(uniform() * <f64>bound);
}

export function gaussian(): f64 {
  while (true) {
    const x = 2.0 * uniform() - 1.0;
    const y = 2.0 * uniform() - 1.0;
    const square = x * x + y * y;
    if (square > 0.0 && square < 1.0) return x * sqrt<f64>((-2.0 * logarithm(square)) / square);
  }
}

/** One step of deriveSeed: mixes a further part into a seed. */
export function mixSeed(seed: i32, part: i32): i32 {
  let h = (seed ^ part) * 0x9e3779b1;
  h ^= h >>> 16;
  h *= 0x85ebca6b;
  h ^= h >>> 13;
  h *= 0xc2b2ae35;
  return h ^ (h >>> 16);
}

/** Index by f64 weights at `weights`, `count` of them; their total is given. */
export function weightedIndex(weights: usize, count: i32, total: f64): i32 {
  let left = uniform() * total;
  for (let i = 0; i < count; i++) {
    left -= load<f64>(weights + ((<usize>i) << 3));
    if (left < 0.0) return i;
  }
  return count - 1;
}

/** Index in [from, to) by bisection in running f64 sums. */
export function fromCumulative(sums: usize, from: i32, to: i32): i32 {
  const base = from === 0 ? 0.0 : load<f64>(sums + ((<usize>(from - 1)) << 3));
  const target = base + uniform() * (load<f64>(sums + ((<usize>(to - 1)) << 3)) - base);
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (load<f64>(sums + ((<usize>middle) << 3)) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
