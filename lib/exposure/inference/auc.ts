import type { MeasureValue } from "@/lib/domain/measure";
import type { Measure } from "../measure";
import { tellingApart } from "./telling-apart";
import { traitAttacker } from "./trait-attacker";

export const NOTHING_TO_READ: MeasureValue = { value: null, numerator: null, denominator: null };

/**
 * A2, how well the best simple attacker tells holders from others with what the role can read: area under the ROC
 * curve on the half it was not told about. .5 is a coin, 1 never wrong. It is about pairs, not about the list: at .8
 * most of those flagged can still be wrong. Null where the role reads nothing of people. interval: sampling error of
 * the half that was drawn. Cost: that of `traitAttacker`, and O(users log users). Sources: Mann and Whitney 1947;
 * Hanley and McNeil 1982. Example: with no evidence on anybody all pairs are tied: .5.
 */
export const auc: Measure = {
  id: "auc",
  group: "inference",
  code: "A2",
  unit: "auc",
  formula: "U / (holders × others), naive Bayes, half to learn and half to test",
  source: "Mann and Whitney 1947; Hanley and McNeil 1982",
  better: "lower",
  measure(view) {
    const attacker = traitAttacker(view);
    const measured = attacker && tellingApart(attacker);
    if (!measured) return NOTHING_TO_READ;
    const { auc: value, u: numerator, pairs: denominator, interval, tested: sampled } = measured;
    return { value, numerator, denominator, interval, sampled };
  },
};
