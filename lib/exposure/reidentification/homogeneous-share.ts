import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { crowdsThatLeave } from "./crowds";
import { NOTHING_TO_ATTACK } from "./table-that-leaves";

/**
 * B3, rows in crowds that were all guessed alike (l = 1): whoever knows somebody's crowd knows the guess without picking them out, however large k is.
 * Null where no rows leave. Unmoved by numbers, by who may look, by pseudonyms and by every treatment of counts; on-device makes everybody one
 * crowd. Fewer guesses (opt-out, blocklists) can raise it: crowds in which nobody is guessed are alike as well. O(users).
 * Source: Machanavajjhala et al. 2007. Example: S, NN, SSS, SNNN → .6.
 */
export const homogeneousShare: Measure = {
  id: "homogeneousShare",
  group: "reidentification",
  code: "B3",
  unit: "share",
  formula: "Σ f · 1[l = 1] / n",
  source: "Machanavajjhala et al. 2007",
  better: "lower",
  measure(view) {
    const crowds = crowdsThatLeave(view);
    return crowds ? shareValue(crowds.told, crowds.rows) : NOTHING_TO_ATTACK;
  },
};
