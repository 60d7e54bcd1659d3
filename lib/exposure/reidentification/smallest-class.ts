import type { Measure } from "../measure";
import { exportedRows } from "./exported-rows";
import { NOTHING_TO_ATTACK } from "./table-that-leaves";

/**
 * B1, k: rows in the smallest class that looks alike. 1 means that somebody stands alone. numerator: rows in classes that small; denominator: all rows.
 * Null and unmoved as `uniqueRows`. O(users). Source: Sweeney 2002. Example: classes of 1, 2, 3, 4 rows → 1.
 */
export const smallestClass: Measure = {
  id: "smallestClass",
  group: "reidentification",
  code: "B1",
  unit: "rows",
  formula: "k = min f",
  source: "Sweeney 2002",
  better: "higher",
  measure(view) {
    const rows = exportedRows(view);
    if (!rows) return NOTHING_TO_ATTACK;
    const value = rows.table.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return {
      value,
      numerator: rows.table.filter((size) => size === value).length * value,
      denominator: rows.table.reduce((a, b) => a + b, 0),
    };
  },
};
