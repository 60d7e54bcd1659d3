import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { countExposed } from "./exposed";

/**
 * E1, exposed holders: of those who hold the trait, how many are exposed to the role (see `countExposed`). Null where
 * nobody holds it; 0 where the role reads no people. O(users). Source: exposure.md, E1. Example: 8 of 10 → .8.
 */
export const exposedOfHolders: Measure = {
  id: "exposedOfHolders",
  group: "population",
  code: "E1",
  unit: "share",
  formula: "|exposed ∩ S| / |S|",
  source: "this project",
  better: "lower",
  measure(view) {
    const { exposedHolders, holders } = countExposed(view);
    return shareValue(exposedHolders, holders);
  },
};
