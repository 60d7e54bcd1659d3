import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { countExposed } from "./exposed";

/**
 * E1, exposed others: of those who do not hold the trait, how many are exposed to the role all the same: wrongly guessed
 * and named. Null where everyone holds it. O(users). Source: exposure.md, E1. Example: 2 of 90 → .022222.
 */
export const exposedOfRest: Measure = {
  id: "exposedOfRest",
  group: "population",
  code: "E1",
  unit: "share",
  formula: "|exposed ∖ S| / |rest|",
  source: "this project",
  better: "lower",
  measure(view) {
    const { exposedRest, rest } = countExposed(view);
    return shareValue(exposedRest, rest);
  },
};
