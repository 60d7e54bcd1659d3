import type { Measure } from "../measure";
import { prosecutorRisks } from "./class-risks";
import { exportedRows } from "./exported-rows";
import { NOTHING_TO_ATTACK } from "./table-that-leaves";

/** Above this risk a row counts as at risk, as ARX has it by default. */
export const RISK_THRESHOLD = 0.2;

/**
 * B1, the chance to pick the right row of somebody known to be in the export, on average over its rows: J/n. numerator: classes, denominator:
 * rows. Null and unmoved as `uniqueRows`. O(users). Source: ARX (Prasser, Kohlmayer 2015). Example: classes of 1, 2, 3, 4 rows → .4.
 */
export const prosecutorRisk: Measure = {
  id: "prosecutorRisk",
  group: "reidentification",
  code: "B1",
  unit: "share",
  formula: "J / n",
  source: "Prasser, Kohlmayer 2015 (ARX)",
  better: "lower",
  measure(view) {
    const rows = exportedRows(view);
    if (!rows) return NOTHING_TO_ATTACK;
    return {
      value: prosecutorRisks(rows.table, RISK_THRESHOLD).average,
      numerator: rows.table.length,
      denominator: rows.table.reduce((a, b) => a + b, 0),
    };
  },
};
