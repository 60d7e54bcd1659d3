import type { Measure } from "../measure";

/**
 * C6, copies that have left the tool and that no deletion reaches. numerator: rows in them with a sensitive guess; denominator: all rows in them. No safeguard lowers
 * it, erasure neither; caps and an export that is off keep it from growing. O(1). Source: exposure.md C6. Example: two exports → 2.
 */
export const copiesOutside: Measure = {
  id: "copiesOutside",
  group: "insider",
  code: "C6",
  unit: "index",
  formula: "copies exported so far",
  source: "exposure.md C6",
  better: "lower",
  measure: ({ exports }) => ({
    value: exports.copies,
    numerator: exports.sensitiveRows,
    denominator: exports.rows,
  }),
};
