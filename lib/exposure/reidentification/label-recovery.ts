import type { Measure } from "../measure";
import { FEW } from "../share-value";
import { type HeldClusters, heldClusters } from "./held-clusters";
import { recoveryChance } from "./recovery-chance";
import { NOTHING_TO_ATTACK, rowsLeave } from "./table-that-leaves";

/** People that somebody knows to hold the trait. */
export const KNOWN_HOLDERS = 5;

/**
 * B6, the chance that five people known to hold the trait give away which number the telling cluster has now, by the lift rule. Exact over all draws of five
 * holders (with replacement). The right answer is the held cluster of at least FEW members with the highest lift of holders. numerator: its holders;
 * denominator: all holders held. Null where no rows leave, or no such cluster holds one. Numbers change nothing: it is what numbers
 * are undone by. Randomised labels and blocklists spread the known five. O(users + clusters).
 * Source: multinomial distribution, Feller 1968. Example: .8, .1, .1 by plurality → .96128.
 */
export const labelRecovery: Measure = {
  id: "labelRecovery",
  group: "reidentification",
  code: "B6",
  unit: "share",
  formula: "P(argmax (x / 5) / (n / N) = the cluster with the highest lift)",
  source: "Feller 1968",
  better: "lower",
  measure(view) {
    if (!rowsLeave(view)) return NOTHING_TO_ATTACK;
    const clusters = heldClusters(view.population);
    const right = mostTelling(clusters);
    if (right === null) return NOTHING_TO_ATTACK;
    const chances = Array.from(clusters.holders, (count) => count / clusters.holding);
    return {
      value: recoveryChance(chances, right, KNOWN_HOLDERS, Array.from(clusters.members)),
      numerator: clusters.holders[right] as number,
      denominator: clusters.holding,
    };
  },
};

function mostTelling({ holders, members }: HeldClusters): number | null {
  const share = (c: number) => (holders[c] as number) / (members[c] as number);
  let best: number | null = null;
  for (let c = 0; c < members.length - 1; c++) {
    if ((members[c] as number) < FEW || holders[c] === 0) continue;
    if (best === null || share(c) > share(best)) best = c;
  }
  return best;
}
