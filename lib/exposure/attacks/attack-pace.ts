import { PAGING } from "../insider/time-to-list";

/**
 * Seconds that the parts of an attack take. Opening the tool is as in vector C3 (1,000 rows in 45 s); the rest is invented
 * and stands in MODEL.md.
 */
export const PACE = {
  open: PAGING.open,
  /** one raw query, one export, one row that is looked up, one number that is written down */
  query: 120,
  export: 20,
  lookUp: 15,
  note: 10,
  /** one account made up, one video watched */
  account: 60,
  watch: 20,
  /** hours of one shift at the desk: what a cap on rows leaves of a list */
  shiftHours: 8,
} as const;
