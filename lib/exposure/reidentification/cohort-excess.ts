import type { Measure } from "../measure";
import { FEW } from "../share-value";
import { clusterExcess } from "./cluster-excess";
import { heldClusters } from "./held-clusters";
import { NOTHING_TO_ATTACK, rowsLeave } from "./table-that-leaves";

/**
 * B3b, how much more common the trait is in the most telling cluster than among everyone held; FLoC withheld cohorts above .1. Of clusters with at least
 * FEW members. numerator: holders in it; denominator: its members. Null where no rows leave or no cluster is that large. Unmoved
 * by numbers; randomised labels, blocklists and retention make clusters tell less. O(users).
 * Source: Google 2021, FLoC sensitivity. Example: 260 of 2,000 against .02 → .11.
 */
export const cohortExcess: Measure = {
  id: "cohortExcess",
  group: "reidentification",
  code: "B3b",
  unit: "share",
  formula: "max P(holds | cluster) − P(holds)",
  source: "Google 2021 (FLoC)",
  better: "lower",
  measure(view) {
    if (!rowsLeave(view)) return NOTHING_TO_ATTACK;
    const { holders, members, people, holding } = heldClusters(view.population);
    let worst = NOTHING_TO_ATTACK;
    for (let c = 0; c < members.length; c++) {
      if ((members[c] as number) < FEW) continue;
      const value = clusterExcess(holders[c] as number, members[c] as number, holding / people);
      if (value !== null && (worst.value === null || value > worst.value))
        worst = { value, numerator: holders[c] as number, denominator: members[c] as number };
    }
    return worst;
  },
};
