import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { sensitiveClustersAgainstTruth } from "./list-against-truth";

/**
 * A1 of clusters instead of the list: of those put in a cluster that is sensitive for the group, how many do not hold
 * the trait. Null while nobody is in one. O(users). Source: van Rijsbergen 1979; clusters as in `sensitiveClusters`.
 * Example: 6 rightly and 4 wrongly in the cluster → 0.4.
 */
export const clusterFalseOutingRate: Measure = {
  id: "clusterFalseOutingRate",
  group: "inference",
  code: "A1",
  unit: "share",
  formula: "FP / (TP + FP), marked = in a sensitive cluster",
  source: "van Rijsbergen 1979",
  better: "lower",
  measure({ population }) {
    const { tp, fp } = sensitiveClustersAgainstTruth(population);
    return shareValue(fp, tp + fp);
  },
};
