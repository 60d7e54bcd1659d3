import { useFormatter, useTranslations } from "next-intl";
import { ScrollRegion } from "@/components/admin/table/scroll-region";
import type { ChartTable } from "./chart-table";

/** Numbers, also those that carry their unit already: figures stand to the right. */
function isFigure(value: string | number | null): boolean {
  return typeof value !== "string" || /^[\d.,\u202f\u00a0 %×+−—]+$/.test(value);
}

/** A chart's rows as a plain table: first column names the row, numbers to the right. */
export function PlainTable({ table, labelledBy }: { table: ChartTable; labelledBy: string }) {
  const t = useTranslations("admin.chart");
  const format = useFormatter();
  const text = (value: string | number | null) =>
    typeof value === "number" ? format.number(value, { maximumFractionDigits: 4 }) : (value ?? "—");
  const alignment = table.columns.map((_, index) =>
    table.rows.every((row) => isFigure(row[index] ?? null)) ? "end" : "start",
  );
  return (
    <ScrollRegion className="max-h-160 overflow-y-auto" label={t("rows")}>
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
    </ScrollRegion>
  );
}
