import type { PublishPolicy } from "@/lib/domain/data-policy";
import { roundCount } from "../mechanisms/round-count";
import { geometricMoments } from "../mechanisms/two-sided-geometric";

export type CountPolicy = Pick<PublishPolicy, "smallCell" | "roundTo" | "countEpsilon">;

/** What is published of a count, and how likely: null is "hidden". Chances sum to 1 but for the tail beyond TAIL. */
export type Publication = ReadonlyMap<number | null, number>;

/** Noise rarer than this is left out. */
const TAIL = 1e-9;

/**
 * How a count leaves the tool under a policy: noise first, never below 0, then hidden below the small cell, then rounded. Without noise one
 * outcome of chance 1. count: whole, ≥ 0. O(1/ε). Source: order of exposure.md 3.1; hiding by the noisy count keeps the
 * promise of the noise. Example: 12 rounded to 5 → 10 with chance 1.
 */
export function publication(count: number, { smallCell, roundTo, countEpsilon }: CountPolicy): Publication {
  const shown = (value: number) => {
    const kept = Math.max(0, value);
    if (smallCell !== null && kept < smallCell) return null;
    return roundTo === null ? kept : roundCount(kept, roundTo);
  };
  if (countEpsilon === null) return new Map([[shown(count), 1]]);
  const { p0, alpha } = geometricMoments(countEpsilon);
  const chances = new Map<number | null, number>();
  const put = (value: number, chance: number) => chances.set(shown(value), (chances.get(shown(value)) ?? 0) + chance);
  put(count, p0);
  for (let noise = 1, chance = p0 * alpha; chance > TAIL; noise++, chance *= alpha) {
    put(count + noise, chance);
    put(count - noise, chance);
  }
  return chances;
}

/**
 * How much better than a coin one publication tells two cases apart at best: half the summed differences of the chances, 0…1 (the advantage TPR − FPR of the best
 * attacker). O(outcomes). Source: Neyman and Pearson 1933. Example: geometric noise at ε = .5, 12 against 11 → .244919.
 */
export function tellingApart(a: Publication, b: Publication): number {
  let sum = 0;
  for (const [outcome, chance] of a) sum += Math.abs(chance - (b.get(outcome) ?? 0));
  for (const [outcome, chance] of b) if (!a.has(outcome)) sum += chance;
  return sum / 2;
}
