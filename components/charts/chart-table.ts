/** What a chart shows, as rows: the same data feed "View as table" and the CSV. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}
