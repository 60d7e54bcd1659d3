/** A stream of numbers in [0, 1). Always an argument, so that the same seed gives the same world. */
export type Random = () => number;

/**
 * Small fast counter generator sfc32 (Chris Doty-Humphrey, PractRand, 2010): 128 bits of state, period at least 2^32.
 * Not for secrets. Cost: about 3 ns a draw.
 */
export function sfc32(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = seed | 0;
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * A 32-bit seed for one purpose and one index, so that the order in which users or videos are processed does not
 * matter. Mixing: the finaliser of MurmurHash3 (Austin Appleby, 2011) after each part.
 */
export function deriveSeed(seed: number, ...parts: number[]): number {
  let h = seed >>> 0;
  for (const part of parts) {
    h = Math.imul(h ^ (part >>> 0), 0x9e3779b1);
    h ^= h >>> 16;
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** The streams of a world. One number each, never reused. */
export const STREAM = {
  videos: 1,
  users: 2,
  watches: 3,
  collected: 4,
  clustering: 5,
  identifiers: 6,
  numbers: 7,
  feed: 8,
  persona: 9,
  choice: 10,
  map: 11,
  subclusters: 12,
  contacts: 13,
  people: 20,
  visits: 21,
  sessions: 22,
  watching: 23,
  pairs: 30,
  optOut: 40,
  erasure: 41,
  heldLabel: 42,
  judgedUsers: 43,
  judgedCounts: 44,
  attacks: 47,
  ads: 60,
  attacker: 49,
  review: 50,
  unicity: 51,
  linkage: 52,
} as const;
