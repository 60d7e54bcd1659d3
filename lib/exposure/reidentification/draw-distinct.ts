import { integerBelow } from "@/lib/engine/random/distributions";
import type { Random } from "@/lib/engine/random/random";

/**
 * Up to `wanted` of 0…below − 1, each at most once, every set equally likely, in the order drawn. wanted ≥ below: all of them, in order, and
 * nothing is drawn. O(wanted). Source: Fisher and Yates 1938 over a map of what was swapped. Example: 5 of 3 → 0, 1, 2.
 */
export function drawDistinct(random: Random, below: number, wanted: number): number[] {
  if (wanted >= below) return Array.from({ length: below }, (_, i) => i);
  const swapped = new Map<number, number>();
  return Array.from({ length: wanted }, (_, i) => {
    const j = i + integerBelow(random, below - i);
    const drawn = swapped.get(j) ?? j;
    swapped.set(j, swapped.get(i) ?? i);
    return drawn;
  });
}
