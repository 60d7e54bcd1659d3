/** See ../fingerprint.ts. length: bytes, any number; the bytes lie at `from`. */
export function fingerprint(from: usize, length: u32, seed: u64): u64 {
  const p1: u64 = 0x9e3779b185ebca87;
  const p2: u64 = 0xc2b2ae3d27d4eb4f;
  let a = seed + p1;
  let b = seed + p2;
  let c = seed ^ p1;
  let d = seed ^ p2;
  let at = from;
  const end = from + length;
  while (at + 32 <= end) {
    a = rotl<u64>(a + load<u64>(at) * p2, 31) * p1;
    b = rotl<u64>(b + load<u64>(at, 8) * p2, 31) * p1;
    c = rotl<u64>(c + load<u64>(at, 16) * p2, 31) * p1;
    d = rotl<u64>(d + load<u64>(at, 24) * p2, 31) * p1;
    at += 32;
  }
  let hash = rotl<u64>(a, 1) + rotl<u64>(b, 7) + rotl<u64>(c, 12) + rotl<u64>(d, 18) + <u64>length;
  while (at < end) {
    hash = rotl<u64>(hash ^ (<u64>load<u8>(at) * p1), 11) * p2;
    at += 1;
  }
  hash ^= hash >> 33;
  hash *= p2;
  hash ^= hash >> 29;
  hash *= p1;
  return hash ^ (hash >> 32);
}
