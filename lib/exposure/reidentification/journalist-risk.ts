import type { Measure } from "../measure";
import { journalistRisks } from "./class-risks";
import { exportedRows } from "./exported-rows";
import { RISK_THRESHOLD } from "./prosecutor-risk";
import { NOTHING_TO_ATTACK } from "./table-that-leaves";

/**
 * B2, the same where it is not known whether somebody is in the export: they could be any of the people held who look like that row.
 * numerator: rows expected to be picked rightly; denominator: rows. Null and unmoved as `uniqueRows`; erasure and a change of clusters also
 * change the crowd that hides somebody. O(users). Source: ARX (Prasser, Kohlmayer 2015). Example: f 1, 2, 3, 4 of F 2, 10, 3, 40 → .18.
 */
export const journalistRisk: Measure = {
  id: "journalistRisk",
  group: "reidentification",
  code: "B2",
  unit: "share",
  formula: "max(J / ΣF, Σ(f / F) / n)",
  source: "Prasser, Kohlmayer 2015 (ARX)",
  better: "lower",
  measure(view) {
    const rows = exportedRows(view);
    if (!rows) return NOTHING_TO_ATTACK;
    const value = journalistRisks(rows.table, rows.population, RISK_THRESHOLD).average as number;
    const denominator = rows.table.reduce((a, b) => a + b, 0);
    return { value, numerator: value * denominator, denominator };
  },
};
