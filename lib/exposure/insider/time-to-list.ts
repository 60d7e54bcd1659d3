import type { Measure } from "../measure";
import { reachableTogether } from "./reachable";

/** Seconds to open the tool and to turn one page, and rows on it: as in vector C3. */
export const PAGING = { open: 5, page: 2, rows: 50 } as const;

/**
 * C3, seconds to copy a list of so many rows: t_open + ⌈n/page⌉ · t_page, or with a cap n/cap hours. rows ≥ 1; cap > 0 rows an hour, null: none. O(1).
 * Source: exposure.md C3, times invented. Example: 1,000 rows → 45 s; at 10 an hour → 100 h.
 */
export function secondsToList(rows: number, rowsPerHour: number | null): number {
  if (rowsPerHour !== null) return (rows / rowsPerHour) * 3600;
  return PAGING.open + Math.ceil(rows / PAGING.rows) * PAGING.page;
}

/**
 * C3 of the group's list for the role that looks. Null where the role cannot list people, once identities are open, or nobody is on the list. numerator: rows;
 * denominator: null. Row caps raise it; fewer staff, purposes, a deleted dashboard or aggregate-only end it for who is shut out, not for
 * who is not. Numbers change nothing. O(users). Source and example: `secondsToList`.
 */
export const timeToList: Measure = {
  id: "timeToList",
  group: "insider",
  code: "C3",
  unit: "seconds",
  formula: "5 + ⌈n / 50⌉ · 2; with a cap 3600 · n / cap",
  source: "exposure.md C3",
  better: "higher",
  measure(view) {
    const { listed } = reachableTogether(view, view.role);
    if (listed === 0) return { value: null, numerator: 0, denominator: null };
    return { value: secondsToList(listed, view.policy.access.rowsPerHour), numerator: listed, denominator: null };
  },
};
