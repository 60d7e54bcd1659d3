/**
 * How long the parts of an attack take and what they cost. open, page and pageSize are those of the worked vector C3
 * (1,000 rows in 45 s); the rest is invented and stands in MODEL.md.
 */
export const PACE = {
  /** seconds until the tool is open, and for one page of a list of pageSize rows */
  open: 5,
  page: 2,
  pageSize: 50,
  /** seconds for one raw query, one export, one row that is looked up, one number that is written down */
  query: 120,
  export: 20,
  lookUp: 15,
  note: 10,
  /** seconds to make up an account, and to watch one video */
  account: 60,
  watch: 20,
  /** hours of one shift at the desk: what a cap on rows leaves of a list */
  shiftHours: 8,
} as const;
