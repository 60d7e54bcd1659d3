import type { Measure } from "../measure";
import { averageOverListed } from "./listed-cells";
import { type CountPolicy, type Publication, publication, tellingApart } from "./published-count";

/**
 * D2, two publications of the same count before and after one person left: how much their difference tells whether that person was counted, for somebody who knows
 * neither count. Each is published with noise of its own. The difference after being counted (count, then count − 1) against not (count
 * twice); hidden either time: "hidden". 0…1. count ≥ 1. O(1/ε²). Source: exposure.md D2; Denning, Denning, Schwartz 1979 for trackers.
 * Example: 12, then 11 at a small cell of 5 → 1, for k does not guard against it.
 */
export function differencingAdvantage(count: number, policy: CountPolicy): number {
  const before = publication(count, policy);
  return tellingApart(difference(before, publication(count - 1, policy)), difference(before, before));
}

function difference(before: Publication, after: Publication): Publication {
  const chances = new Map<number | null, number>();
  for (const [first, chance] of before)
    for (const [second, other] of after) {
      const gap = first === null || second === null ? null : first - second;
      chances.set(gap, (chances.get(gap) ?? 0) + chance * other);
    }
  return chances;
}

/**
 * D2 over everyone on the list, each by the more telling of two counts: their cluster's part of the list, and the whole list. 1 while exact counts are published,
 * whatever is hidden below a threshold; with rounding the share at an edge; with noise P(both noises equal). Null where nobody is listed: a
 * blocked topic has no count. Numbers, roles and identities change nothing: counts are read by everybody at the desk. O(users + cells/ε²).
 * Source and example: `differencingAdvantage`.
 */
export const differencing: Measure = {
  id: "differencing",
  group: "linkage",
  code: "D2",
  unit: "share",
  formula: "½ Σ|P(difference | counted) − P(difference | not)|",
  source: "Denning, Denning, Schwartz 1979",
  better: "lower",
  measure({ population, policy }) {
    return averageOverListed(population, (count) => differencingAdvantage(count, policy.publish));
  },
};
