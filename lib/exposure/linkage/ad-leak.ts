import type { Measure } from "../measure";
import { heldClusters } from "../reidentification/held-clusters";
import { sensitiveClusters } from "../sensitive-clusters";

/** Clicks per person who sees the ad, and price of a click. Invented, as in vector D4. */
export const AD = { clickRate: 0.05, clickPrice: 0.5 } as const;

/** What the clicks on an ad aimed at a cluster tell its advertiser. */
export interface AdLeak {
  readonly clickers: number;
  readonly trueLeaks: number;
  readonly falseLeaks: number;
  /** P(holds | clicked), the cluster's precision; null where nobody sees it */
  readonly posterior: number | null;
  readonly costPerTrueLeak: number | null;
}

/**
 * D4, an ad shown once to every member of a cluster, clicked by members and holders alike: clickers = n · rate; true = · precision; cost = clickers · price. members ≥
 * holders ≥ 0. Nobody: null where that is divided by. O(1). Source: Korolova 2010. Example: 60, 42 holders, .05, .5 → 3 clickers, 2.1 true, .714286 each.
 */
export function adLeakOf(
  members: number,
  holders: number,
  rate: number = AD.clickRate,
  price: number = AD.clickPrice,
): AdLeak {
  const clickers = members * rate;
  const trueLeaks = holders * rate;
  return {
    clickers,
    trueLeaks,
    falseLeaks: clickers - trueLeaks,
    posterior: members > 0 ? holders / members : null,
    costPerTrueLeak: trueLeaks > 0 ? (clickers * price) / trueLeaks : null,
  };
}

/**
 * D4 over the clusters that are sensitive for the group, as held: how many of those who click hold the trait, which their click tells an outsider. numerator:
 * expected holders who click; denominator: expected clicks. Null where nobody is in one. No role and no identity is needed. Numbers change
 * nothing: the ad is aimed at the number. Randomised labels and blocklists lower it; opt-out and erasure take people out, pseudonyms and everything done
 * to counts do nothing. O(users). Source and example: `adLeakOf`.
 */
export const adLeak: Measure = {
  id: "adLeak",
  group: "linkage",
  code: "D4",
  unit: "share",
  formula: "n · rate · precision / (n · rate)",
  source: "Korolova 2010",
  better: "lower",
  measure({ population }) {
    const sensitive = sensitiveClusters(population.happened, population.group);
    const { members, holders } = heldClusters(population);
    const inSensitive = (counts: Uint32Array) => counts.reduce((sum, n, c) => sum + (sensitive[c] === 1 ? n : 0), 0);
    const { posterior, trueLeaks, clickers } = adLeakOf(inSensitive(members), inSensitive(holders));
    return { value: posterior, numerator: trueLeaks, denominator: clickers };
  },
};
