import type { Measure } from "../measure";
import { ratioValue } from "../share-value";

/**
 * E2, opt-out lift: how many times more likely somebody who opted out holds the trait than somebody picked by chance.
 * Above 1 the opt-out itself tells. Null where nobody opted out, or nobody holds the trait. Whether a role may see who
 * opted out does not matter: a person without a profile is seen to have none. O(users). Source: exposure.md, E2.
 * Example: a trait of one in ten, 40 % of holders and 10 % of others opt out → .307692 / .1 = 3.076923.
 */
export const optOutLift: Measure = {
  id: "optOutLift",
  group: "population",
  code: "E2",
  unit: "ratio",
  formula: "P(S | opted out) / P(S)",
  source: "this project",
  better: "lower",
  measure({ population: { count, holds, optedOut } }) {
    let holders = 0;
    let out = 0;
    let outHolders = 0;
    for (let user = 0; user < count; user++) {
      if (holds[user] === 1) holders++;
      if (optedOut[user] !== 1) continue;
      out++;
      if (holds[user] === 1) outHolders++;
    }
    return ratioValue(out > 0 ? outHolders / out : null, count > 0 ? holders / count : null);
  },
};
