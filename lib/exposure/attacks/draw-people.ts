import { integerBelow } from "@/lib/engine/random/distributions";
import type { Random } from "@/lib/engine/random/random";

/**
 * Up to `wanted` different entries of a list, every set equally likely, in the order drawn. The list is left as it is;
 * shorter than wanted: all of it. O(length of the list). Source: Fisher and Yates 1938, stopped early.
 * Example: 2 of [7] → [7].
 */
export function drawPeople(random: Random, among: readonly number[], wanted: number): number[] {
  const left = among.slice();
  const take = Math.min(wanted, left.length);
  for (let i = 0; i < take; i++) {
    const j = i + integerBelow(random, left.length - i);
    [left[i], left[j]] = [left[j] as number, left[i] as number];
  }
  return left.slice(0, take);
}
