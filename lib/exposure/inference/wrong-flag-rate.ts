import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { listAgainstTruth } from "./list-against-truth";

/**
 * A1, wrong-flag rate: of those who do not hold the trait, how many were put on the list. Null where everyone holds it.
 * Small even when most of the list is wrong, because those without the trait are many: see the false-outing rate.
 * O(users). Source: van Rijsbergen 1979. Example: 2 of 15 → 0.133333.
 */
export const wrongFlagRate: Measure = {
  id: "wrongFlagRate",
  group: "inference",
  code: "A1",
  unit: "share",
  formula: "FP / (FP + TN)",
  source: "van Rijsbergen 1979",
  better: "lower",
  measure({ population }) {
    const { fp, tn } = listAgainstTruth(population);
    return shareValue(fp, fp + tn);
  },
};
