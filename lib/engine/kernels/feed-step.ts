import { sfc32 } from "../random/random";
import { LATENT_WIDTH, POPULATION_FEED } from "../simulation/population-feed-constants";

/**
 * What assembly/feed-step.ts and assembly/top-k.ts compute, one number at a time in the same order of f32 operations, to
 * be read and to be compared with, bit for bit. Not for use: a hundred times slower.
 */
const f = Math.fround;
const WIDTH = LATENT_WIDTH;
const { affinity, intercept, baseline, decay } = POPULATION_FEED;

/** Row · row, 64 wide: four running sums, added as (first + second) + (third + fourth). */
export function dotReference(a: Float32Array, aFrom: number, b: Float32Array, bFrom: number): number {
  const sums = [0, 0, 0, 0];
  for (let d = 0; d < WIDTH; d++)
    sums[d % 4] = f((sums[d % 4] as number) + f((a[aFrom + d] as number) * (b[bFrom + d] as number)));
  const [first, second, third, fourth] = sums as [number, number, number, number];
  return f(f(first + second) + f(third + fourth));
}

/** The 32-bit words behind the numbers of sfc32: a number is its word over 2³², which loses nothing. */
export function wordStream(seed: number): () => number {
  const random = sfc32(seed);
  return () => random() * 4_294_967_296;
}

/** N(0, 1), nearly: the sum of twelve uniform numbers of 16 bits each, by the central limit theorem; −6 to 6. */
export function noiseReference(words: () => number): number {
  let sum = -393_210;
  for (let i = 0; i < 6; i++) {
    const word = words();
    sum += (word & 0xffff) + (word >>> 16);
  }
  return sum / 65_536;
}

const bits = new Int32Array(1);
const asFloat = new Float32Array(bits.buffer);

/** 1 / (1 + e^−x) to 1e-6, x cut to ±87: reduction by Cody and Waite (1980), then the polynomial of Cephes (Moshier, 1989). */
export function feedLogisticReference(x: number): number {
  const y = Math.max(Math.min(-x, 87), -87);
  const k = nearestEven(f(y * f(Math.LOG2E)));
  const r = f(f(y - f(k * f(0.693359375))) - f(k * f(-2.1219444e-4)));
  let sum = f(1.98756915e-4);
  for (const term of [1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 0.5])
    sum = f(f(sum * r) + f(term));
  const tail = f(f(sum * f(r * r)) + f(r + 1));
  bits[0] = (k + 127) << 23;
  return f(1 / f(1 + f(tail * (asFloat[0] as number))));
}

function nearestEven(x: number): number {
  const down = Math.floor(x);
  if (x - down !== 0.5) return Math.round(x);
  return down % 2 === 0 ? down : down + 1;
}

/** Watched fraction of one exposure. */
export function watchedReference(fit: number, quality: number, noise: number): number {
  return feedLogisticReference(f(f(f(f(fit * f(affinity)) + quality) + f(intercept)) + noise));
}

/** interest ← decay · interest + Σ (watched − baseline) · video, in the order shown; then direction: its unit vector, or zero. */
export function learnReference(
  interest: Float32Array,
  direction: Float32Array,
  rows: Float32Array,
  shown: readonly number[],
  watched: readonly number[],
): void {
  const squares = [0, 0, 0, 0];
  for (let d = 0; d < WIDTH; d++) {
    let value = f((interest[d] as number) * f(decay));
    shown.forEach((video, i) => {
      const engagement = f((watched[i] as number) - f(baseline));
      value = f(value + f(engagement * (rows[video * WIDTH + d] as number)));
    });
    interest[d] = value;
    squares[d % 4] = f((squares[d % 4] as number) + f(value * value));
  }
  const [first, second, third, fourth] = squares as [number, number, number, number];
  const square = f(f(first + second) + f(third + fourth));
  const scale = square > f(1e-20) ? f(1 / f(Math.sqrt(square))) : 0;
  for (let d = 0; d < WIDTH; d++) direction[d] = f((interest[d] as number) * scale);
}
