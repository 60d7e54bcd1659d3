import { randomInt } from "node:crypto";

const HANDLES = 12;
const AVATARS = 8;

/** Handles to spin through: words of the list with two digits. */
export function drawHandles(words: readonly string[]): string[] {
  return Array.from({ length: HANDLES }, () => `${words[randomInt(words.length)]}-${randomInt(10, 100)}`);
}

/** Distinct faces to choose from. */
export function drawAvatars(): number[] {
  const seeds = new Set<number>();
  while (seeds.size < AVATARS) seeds.add(randomInt(10_000));
  return [...seeds];
}
