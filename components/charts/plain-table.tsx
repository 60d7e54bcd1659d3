import { useFormatter } from "next-intl";
import type { ChartTable } from "./chart-table";

/** A chart's rows as a plain table: first column names the row, numbers to the right. */
export function PlainTable({ table, labelledBy }: { table: ChartTable; labelledBy: string }) {
  const format = useFormatter();
  const text = (value: string | number | null) =>
    typeof value === "number" ? format.number(value, { maximumFractionDigits: 4 }) : (value ?? "—");
  const alignment = table.columns.map((_, index) =>
    table.rows.every((row) => typeof row[index] !== "string") ? "end" : "start",
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="desk-table-scroll max-h-160 overflow-y-auto" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="desk-table" data-rows="close" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" data-align={alignment[index]}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join("|")}>
              {row.map((value, index) =>
                index === 0 ? (
                  <th key={table.columns[index]} scope="row" data-align={alignment[index]}>
                    {text(value)}
                  </th>
                ) : (
                  <td key={table.columns[index]} data-align={alignment[index]}>
                    {text(value)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
