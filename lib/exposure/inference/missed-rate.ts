import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { listAgainstTruth } from "./list-against-truth";

/**
 * A1, missed rate: of those who hold the trait, how many are not on the list. Null where nobody holds it. A higher one
 * exposes fewer people and is the price of a cut-off that lists fewer wrongly. O(users). Source: van Rijsbergen 1979.
 * Example: 4 of 5 holders listed → 0.2.
 */
export const missedRate: Measure = {
  id: "missedRate",
  group: "inference",
  code: "A1",
  unit: "share",
  formula: "FN / (TP + FN)",
  source: "van Rijsbergen 1979",
  better: "higher",
  measure({ population }) {
    const { tp, fn } = listAgainstTruth(population);
    return shareValue(fn, tp + fn);
  },
};
