import type { KernelArena } from "./kernel-arena";

interface FingerprintKernel {
  fingerprint(from: number, length: number, seed: bigint): bigint;
}

/**
 * 64-bit fingerprint of bytes, unsigned: four lanes of multiply and rotate with a final mix, after xxHash64 (Collet,
 * 2014) but not the same numbers. Finds corruption and tells worlds apart; not for secrets. Cost: several bytes a
 * nanosecond, plus copying the bytes into the arena, which is not cleared. No bytes: a number that depends on the seed.
 */
export function fingerprint(arena: KernelArena, bytes: Uint8Array, seed: bigint): bigint {
  const column = arena.hold("u8", bytes);
  const hash = arena.kernel<FingerprintKernel>().fingerprint(column.byteOffset, column.length, seed);
  return BigInt.asUintN(64, hash);
}

const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const u64 = (value: bigint) => BigInt.asUintN(64, value);
const rotated = (value: bigint, by: bigint) => u64((value << by) | (value >> (64n - by)));

/** What the kernel computes, to be read and to be compared with. A thousand times slower. */
export function fingerprintReference(bytes: Uint8Array, seed: bigint): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let lanes = [u64(seed + P1), u64(seed + P2), seed ^ P1, seed ^ P2];
  let at = 0;
  for (; at + 32 <= bytes.length; at += 32)
    lanes = lanes.map((lane, i) => u64(rotated(u64(lane + view.getBigUint64(at + 8 * i, true) * P2), 31n) * P1));
  let hash = u64(
    [1n, 7n, 12n, 18n].reduce((sum, by, i) => sum + rotated(lanes[i] as bigint, by), BigInt(bytes.length)),
  );
  for (; at < bytes.length; at++) hash = u64(rotated(hash ^ u64(BigInt(bytes[at] as number) * P1), 11n) * P2);
  hash = u64((hash ^ (hash >> 33n)) * P2);
  hash = u64((hash ^ (hash >> 29n)) * P1);
  return hash ^ (hash >> 32n);
}
