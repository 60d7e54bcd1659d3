import { areaUnderCurve, aucInterval } from "./area-under-curve";
import type { TraitAttacker } from "./trait-attacker";

/** What an attacker reaches on people it was not told about. u: pairs in the right order, ties as half. */
export interface TellingApart {
  readonly auc: number;
  readonly u: number;
  readonly pairs: number;
  readonly tested: number;
  readonly interval: [number, number];
}

/**
 * How well an attacker ranks holders above others, from the first `watches` of each or from all. Null where there was
 * nobody to try it on. O(n log n + watches read). Source: Mann and Whitney 1947. Example: an attacker without evidence → auc .5.
 */
export function tellingApart({ evidence, tested }: TraitAttacker, watches?: number): TellingApart | null {
  const scores = (people: readonly number[]) => Float64Array.from(people, (user) => evidence(user, watches));
  const { holders, others } = tested;
  const measured = areaUnderCurve(scores(holders), scores(others));
  if (measured === null) return null;
  return {
    ...measured,
    pairs: holders.length * others.length,
    tested: holders.length + others.length,
    interval: aucInterval(measured.auc, holders.length, others.length),
  };
}
