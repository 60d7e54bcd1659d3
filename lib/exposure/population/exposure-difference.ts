import type { Measure } from "../measure";
import { exposedShares } from "./exposed";

/**
 * E1, how much more of the holders is exposed than of the others, in −1…1. Null where either side is nobody. It has no
 * numerator and denominator of its own: the two shares stand beside it. O(users). Source: exposure.md, E1.
 * Example: 8 of 10 and 2 of 90 → .777778.
 */
export const exposureDifference: Measure = {
  id: "exposureDifference",
  group: "population",
  code: "E1",
  unit: "share",
  formula: "share of S exposed − share of the rest exposed",
  source: "this project",
  better: "lower",
  measure(view) {
    const { ofHolders, ofRest } = exposedShares(view);
    const value = ofHolders === null || ofRest === null ? null : ofHolders - ofRest;
    return { value, numerator: null, denominator: null };
  },
};
