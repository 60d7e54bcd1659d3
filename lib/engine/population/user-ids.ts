import { deriveSeed, STREAM, sfc32 } from "../random/random";

const BASE = 4_100_000_000_000_000_000n;
const SPAN = 100_000_000_000_000_000n;

/**
 * 19-digit user IDs without a table: index → BASE + (index · step + shift) mod 10¹⁷, a bijection because step is prime
 * to 10. Background users take indices from 0, personas far higher ones, so both look alike and never collide.
 */
export interface IdScheme {
  readonly step: bigint;
  readonly inverse: bigint;
  readonly shift: bigint;
}

export function idScheme(seed: number): IdScheme {
  const random = sfc32(deriveSeed(seed, STREAM.identifiers));
  const digits = () => BigInt(Math.floor(random() * 1e8)) * 1_000_000_000n + BigInt(Math.floor(random() * 1e9));
  let step = digits() % SPAN;
  while (step % 2n === 0n || step % 5n === 0n) step += 1n;
  return { step, inverse: modularInverse(step, SPAN), shift: digits() % SPAN };
}

export function idOfIndex(scheme: IdScheme, index: bigint): bigint {
  return BASE + ((index * scheme.step + scheme.shift) % SPAN);
}

/** The index behind an ID, or null when the number is no user ID of any world. O(1). */
export function indexOfId(scheme: IdScheme, id: bigint): bigint | null {
  if (id < BASE || id >= BASE + SPAN) return null;
  return ((((id - BASE - scheme.shift) * scheme.inverse) % SPAN) + SPAN) % SPAN;
}

/** Extended Euclid; both arguments prime to each other. */
function modularInverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}
