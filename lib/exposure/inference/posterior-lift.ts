import type { Measure } from "../measure";
import { ratioValue } from "../share-value";
import { listAgainstTruth } from "./list-against-truth";

/**
 * A3, lift of a listing: how many times more likely somebody on the list holds the trait than somebody picked by
 * chance. 1 says nothing. Null where nobody is listed or nobody holds the trait. The numerator is the posterior: a
 * lift of 5 on a rare trait still leaves most of the list wrong. O(users). Source: Bayes 1763.
 * Example: prior .05, recall .8, wrong flags 2/15 → posterior .24, lift 4.8.
 */
export const posteriorLift: Measure = {
  id: "posteriorLift",
  group: "inference",
  code: "A3",
  unit: "ratio",
  formula: "P(holds | listed) / P(holds)",
  source: "Bayes 1763",
  better: "lower",
  measure({ population }) {
    const { tp, fp, fn, tn } = listAgainstTruth(population);
    const everyone = tp + fp + fn + tn;
    const posterior = tp + fp > 0 ? tp / (tp + fp) : null;
    return ratioValue(posterior, everyone > 0 ? (tp + fn) / everyone : null);
  },
};
