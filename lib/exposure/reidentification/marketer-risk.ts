import type { Measure } from "../measure";
import { rightMatches } from "./class-risks";
import { exportedRows } from "./exported-rows";
import { NOTHING_TO_ATTACK } from "./table-that-leaves";

/**
 * B2, rows matched rightly by somebody who tries every row against everyone: Σ(f/F)/n. numerator: rows expected to be right; denominator: rows. Null and
 * unmoved as `uniqueRows`. O(users). Source: ARX (Prasser, Kohlmayer 2015). Example: f 1, 2, 3, 4 of F 2, 10, 3, 40 → .18.
 */
export const marketerRisk: Measure = {
  id: "marketerRisk",
  group: "reidentification",
  code: "B2",
  unit: "share",
  formula: "Σ(f / F) / n",
  source: "Prasser, Kohlmayer 2015 (ARX)",
  better: "lower",
  measure(view) {
    const rows = exportedRows(view);
    if (!rows) return NOTHING_TO_ATTACK;
    const numerator = rightMatches(rows.table, rows.population);
    const denominator = rows.table.reduce((a, b) => a + b, 0);
    return { value: numerator / denominator, numerator, denominator };
  },
};
