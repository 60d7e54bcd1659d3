import type { Measure } from "../measure";
import { crowdsThatLeave } from "./crowds";
import { NOTHING_TO_ATTACK } from "./table-that-leaves";

/**
 * B3, t: how far the guesses in the most unusual crowd are from those about everyone, ½Σ|p − q|. numerator: rows of that crowd; denominator: all rows. Null
 * and moved as `homogeneousShare`. O(users). Source: Li, Li, Venkatasubramanian 2007, equal distances. Example: S, NN, SSS, SNNN → .5.
 */
export const tCloseness: Measure = {
  id: "tCloseness",
  group: "reidentification",
  code: "B3",
  unit: "share",
  formula: "max ½ Σ|p − q|",
  source: "Li, Li, Venkatasubramanian 2007",
  better: "lower",
  measure(view) {
    const crowds = crowdsThatLeave(view);
    if (!crowds || crowds.rows === 0) return NOTHING_TO_ATTACK;
    return { value: crowds.farthest, numerator: crowds.farthestRows, denominator: crowds.rows };
  },
};
