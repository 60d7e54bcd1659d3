import { exp } from "@/lib/engine/numeric/elementary";
import type { Measure } from "../measure";
import { averageOverListed } from "./listed-cells";
import { publication, tellingApart } from "./published-count";

/**
 * D3, the most that anything ε-private can tell about one person's membership: TPR − FPR ≤ (e^ε − 1)/(e^ε + 1). ε ≥ 0 (0: nothing). O(1).
 * Source: Kairouz, Oh, Viswanath 2015. Example: ε = .5 → .244919; 3 → .905148.
 */
export function membershipBound(epsilon: number): number {
  return 1 - 2 / (exp(epsilon) + 1);
}

/** What the guess "above the midpoint" reaches on a count with Laplace noise: 1 − e^(−ε/2). O(1). Example: ε = .5 → .221199. */
export function laplaceMidpoint(epsilon: number): number {
  return 1 - exp(-epsilon / 2);
}

/** Advantage as measured: rightly called members over members, less wrongly called others over others. Null where either has none. O(1). Example: .7 − .4 → .3. */
export function measuredAdvantage(
  called: { members: number; others: number },
  all: { members: number; others: number },
): number | null {
  if (all.members === 0 || all.others === 0) return null;
  return called.members / all.members - called.others / all.others;
}

/**
 * D3 over everyone on the list: how much better than a coin one published count tells whether somebody is in it, for the best attacker, who knows
 * everybody else. Each by the more telling of their cluster's part of the list and the whole. Exact counts: 1; small cells alone: 1 above k;
 * rounding: 1 at an edge, 0 elsewhere; noise ε: the bound, which geometric noise reaches. Null where nobody is listed. Numbers, roles and
 * identities change nothing. O(users + cells/ε). Source: `membershipBound`. Example: ε = .5 → .244919.
 */
export const membershipAdvantage: Measure = {
  id: "membershipAdvantage",
  group: "linkage",
  code: "D3",
  unit: "share",
  formula: "½ Σ|P(published | in) − P(published | out)| ≤ (e^ε − 1) / (e^ε + 1)",
  source: "Kairouz, Oh, Viswanath 2015",
  better: "lower",
  measure({ population, policy }) {
    const { publish } = policy;
    return averageOverListed(population, (count) =>
      tellingApart(publication(count, publish), publication(count - 1, publish)),
    );
  },
};
