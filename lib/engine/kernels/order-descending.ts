import type { KernelArena } from "./kernel-arena";

interface OrderKernel {
  orderDescending(
    count: number,
    keys: number,
    items: number,
    otherKeys: number,
    otherItems: number,
    histogram: number,
  ): void;
}

const BUCKETS = 2_048;

/**
 * Items by falling key, ties as they came: a radix sort on the bits of 32-bit floats. keys: never NaN nor −0; whole
 * numbers up to 2²⁴ are exact. Both columns are sorted in place and must lie in the arena. Cost: O(count), about 10 ns each.
 */
export function orderDescending(arena: KernelArena, keys: Float32Array, items: Uint32Array): void {
  const count = items.length;
  const room = [
    arena.allocate("u32", count).byteOffset,
    arena.allocate("u32", count).byteOffset,
    arena.allocate("u32", BUCKETS).byteOffset,
  ] as const;
  arena.kernel<OrderKernel>().orderDescending(count, keys.byteOffset, items.byteOffset, ...room);
}

/** What the kernel computes, to be read and to be compared with. */
export function orderDescendingReference(keys: Float32Array, items: Uint32Array): Uint32Array {
  const places = Array.from(items.keys());
  places.sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b);
  return Uint32Array.from(places, (place) => items[place] as number);
}
