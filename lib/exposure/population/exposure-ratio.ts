import type { Measure } from "../measure";
import { ratioValue } from "../share-value";
import { exposedShares } from "./exposed";

/**
 * E1, disparate exposure: how many times more often holders are exposed than others; 1 is alike. Null where no other is
 * exposed, however many holders are: then read the difference. A ratio can rise while fewer are exposed. O(users).
 * Source: the disparity ratios of fairness work, as in exposure.md, E1. Example: 8 of 10 and 2 of 90 → 36.
 */
export const exposureRatio: Measure = {
  id: "exposureRatio",
  group: "population",
  code: "E1",
  unit: "ratio",
  formula: "share of S exposed / share of the rest exposed",
  source: "this project",
  better: "lower",
  measure(view) {
    const { ofHolders, ofRest } = exposedShares(view);
    return ratioValue(ofHolders, ofRest);
  },
};
