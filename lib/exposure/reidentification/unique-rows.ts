import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { exportedRows } from "./exported-rows";
import { NOTHING_TO_ATTACK } from "./table-that-leaves";

/**
 * B1, rows of an export that are like no other: nobody shares their region, device, address prefix and cluster. Null where no rows
 * leave. Numbers, fewer staff, caps and every treatment of counts change nothing: the rows stay as they are. Pseudonyms neither, for they
 * replace the ID alone. Retention, opt-out and erasure take rows out; on-device leaves the cluster alone in them. O(users).
 * Source: Sweeney 2002. Example: classes of 1, 2, 3, 4 rows → .1.
 */
export const uniqueRows: Measure = {
  id: "uniqueRows",
  group: "reidentification",
  code: "B1",
  unit: "share",
  formula: "Σ 1[f = 1] / n",
  source: "Sweeney 2002",
  better: "lower",
  measure(view) {
    const rows = exportedRows(view);
    if (!rows) return NOTHING_TO_ATTACK;
    return shareValue(
      rows.table.filter((size) => size === 1).length,
      rows.table.reduce((a, b) => a + b, 0),
    );
  },
};
