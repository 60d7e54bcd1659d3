/** See ../order-descending.ts: a radix sort by the bits of floats (Knuth, The Art of Computer Programming, 5.2.5). */
const BUCKETS = 2048;

/**
 * Orders `count` (key, item) pairs by falling f32 key, ties as they came. Sorts in place; otherKeys and otherItems
 * are room of the same size, histogram BUCKETS × 4 bytes.
 */
export function orderDescending(
  count: i32,
  keys: usize,
  items: usize,
  otherKeys: usize,
  otherItems: usize,
  histogram: usize,
): void {
  let fromKeys = keys;
  let fromItems = items;
  let toKeys = otherKeys;
  let toItems = otherItems;
  for (let shift = 0; shift < 33; shift += 11) {
    memory.fill(histogram, 0, BUCKETS * 4);
    for (let i = 0; i < count; i++) {
      const at = histogram + (bucket(load<u32>(fromKeys + ((<usize>i) << 2)), shift) << 2);
      store<u32>(at, load<u32>(at) + 1);
    }
    let running: u32 = 0;
    for (let b = 0; b < BUCKETS; b++) {
      const at = histogram + ((<usize>b) << 2);
      const size = load<u32>(at);
      store<u32>(at, running);
      running += size;
    }
    for (let i = 0; i < count; i++) {
      const key = load<u32>(fromKeys + ((<usize>i) << 2));
      const at = histogram + (bucket(key, shift) << 2);
      const slot = <usize>load<u32>(at);
      store<u32>(at, <u32>slot + 1);
      store<u32>(toKeys + (slot << 2), key);
      store<u32>(toItems + (slot << 2), load<u32>(fromItems + ((<usize>i) << 2)));
    }
    const swapKeys = fromKeys;
    const swapItems = fromItems;
    fromKeys = toKeys;
    fromItems = toItems;
    toKeys = swapKeys;
    toItems = swapItems;
  }
  memory.copy(keys, fromKeys, (<usize>count) << 2);
  memory.copy(items, fromItems, (<usize>count) << 2);
}

/** Negative floats count down by their bits, the others up: the flips make one rising order of them. */
function bucket(key: u32, shift: i32): usize {
  const rising = key ^ (<u32>(<i32>key >> 31) | 0x80000000);
  return <usize>((~rising >> shift) & (BUCKETS - 1));
}
