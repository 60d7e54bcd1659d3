import papaparse from "papaparse";

export type Cell = string | number | boolean | null;
export type CsvRow = Record<string, Cell>;

/**
 * A table as RFC 4180 has it. Text that a spreadsheet would take for a formula (= + - @ tab return) gets an apostrophe in
 * front; every cell is quoted, so that long numbers such as user IDs are kept as the text they are.
 */
export function toCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const table = [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return `${papaparse.unparse(table, { quotes: true, escapeFormulae: true, newline: "\r\n" })}\r\n`;
}

export function csvResponse(csv: string, fileName: string): Response {
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "no-store",
    },
  });
}

/** Does the client want a table? By the end of the address, or by its Accept header, where whatever stands first wins. */
export function wantsCsv(pathname: string, accept: string | null): boolean {
  if (pathname.endsWith(".csv")) return true;
  const first = (accept ?? "").split(",")[0]?.split(";")[0]?.trim().toLowerCase();
  return first === "text/csv";
}
