import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { listAgainstTruth } from "./list-against-truth";

/**
 * A1, false-outing rate: of those on the list, how many do not hold the trait. Null while nobody is listed. Use it
 * beside the missed rate: a shorter list trades one for the other. O(users). Source: van Rijsbergen 1979.
 * Example: 4 rightly and 2 wrongly listed → 0.333333.
 */
export const falseOutingRate: Measure = {
  id: "falseOutingRate",
  group: "inference",
  code: "A1",
  unit: "share",
  formula: "FP / (TP + FP)",
  source: "van Rijsbergen 1979",
  better: "lower",
  measure({ population }) {
    const { tp, fp } = listAgainstTruth(population);
    return shareValue(fp, tp + fp);
  },
};
