import { MINUTES_PER_DAY } from "@/lib/engine/world/world";
import type { ExposurePopulation } from "../exposure-population";

/** Which layer is asked: what the company holds, or what happened. */
export type Layer = "held" | "happened";

/**
 * Days of the window on which a user watched anything, rising, as one layer has them. A persona's watches carry no minute
 * here: whoever watched at all did so on the last day. Nothing held: []. O(watches of the user).
 * Example: watches at minutes 10, 20 and 1,500 → [0, 1].
 */
export function daysOf(population: ExposurePopulation, user: number, layer: Layer): number[] {
  const world = population[layer];
  if (user >= population.background) {
    const offsets = layer === "held" ? population.watchOffsets : population.seenOffsets;
    const watched = (offsets[user + 1] as number) > (offsets[user] as number);
    return watched ? [world.scenario.population.days - 1] : [];
  }
  const { offsets, minute } = world.watches;
  const days = new Set<number>();
  for (let i = offsets[user] as number; i < (offsets[user + 1] as number); i++)
    days.add(Math.floor((minute[i] as number) / MINUTES_PER_DAY));
  return [...days].sort((a, b) => a - b);
}

/**
 * The days that belong to one calendar week of the window, from the week with most of them (earliest first on a tie):
 * as far as a pseudonym that changes weekly lets rows of one person be joined. O(days). Example: [1, 8, 9] → [8, 9].
 */
export function fullestWeek(days: readonly number[]): number[] {
  const weeks = new Map<number, number[]>();
  for (const day of days) weeks.set(Math.floor(day / 7), [...(weeks.get(Math.floor(day / 7)) ?? []), day]);
  return [...weeks.values()].reduce((best, week) => (week.length > best.length ? week : best), []);
}
