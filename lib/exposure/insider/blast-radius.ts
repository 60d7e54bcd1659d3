import type { Measure } from "../measure";
import { reachableAlone } from "./reachable";

/**
 * C1, people whom one stolen login of this role lists within an hour, with identity and guess. numerator: the same; denominator: everyone. A cap on rows is what it lists
 * then; break-glass and aggregate-only leave none. Fewer staff do not change it for those who stay: it is per login. Numbers neither.
 * O(users). Source: exposure.md C1. Example: an analyst who sees everyone of 100 → 100.
 */
export const blastRadius: Measure = {
  id: "blastRadius",
  group: "insider",
  code: "C1",
  unit: "users",
  formula: "people of the role's regions, at most the rows of one hour",
  source: "exposure.md C1",
  better: "lower",
  measure(view) {
    const { people } = reachableAlone(view, view.role);
    const value = Math.min(people, view.policy.access.rowsPerHour ?? people);
    return { value, numerator: value, denominator: view.population.count };
  },
};
