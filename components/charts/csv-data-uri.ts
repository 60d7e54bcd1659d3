import type { ChartTable } from "./chart-table";

const STARTS_A_FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const guarded = STARTS_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The chart's rows as a file that a link can carry; text that a spreadsheet would run as a formula is disarmed. */
export function csvDataUri(table: ChartTable): string {
  const lines = [table.columns, ...table.rows].map((row) => row.map(cell).join(","));
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${lines.join("\r\n")}\r\n`)}`;
}
