import { useTranslations } from "next-intl";
import type { UserPage } from "@/lib/domain/user-page";
import { ScrollRegion } from "../table/scroll-region";
import { HowMark } from "./how-mark";
import { useLifeRows } from "./life-rows";

/** A life in N rows: what is held, and how it was got. */
export function LifeCard({ page }: { page: UserPage }) {
  const t = useTranslations("admin.user.life");
  const rows = useLifeRows(page);
  const facts = rows.filter((row) => row.key !== "said");
  const given = facts.filter((row) => row.how === "given").length;
  return (
    <section aria-labelledby="life-title">
      <header className="px-4 pt-3 pb-1">
        <h2 id="life-title" className="desk-finding">
          {t("finding", { rows: rows.length, given, taken: facts.length - given })}
        </h2>
        <p className="desk-sub">{t("sub")}</p>
      </header>
      <ScrollRegion label={t("table")}>
        <table className="desk-table desk-life" aria-labelledby="life-title">
          <thead>
            <tr>
              <th scope="col" data-align="end">
                <span className="sr-only">{t("number")}</span>
              </th>
              <th scope="col">{t("field")}</th>
              <th scope="col">{t("value")}</th>
              <th scope="col">{t("how")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr
                key={row.key}
                className={row.strong ? "font-semibold" : undefined}
                data-typed={row.key === "deleted" || undefined}
              >
                <td data-align="end" className="text-muted">
                  {index + 1}
                </td>
                <th scope="row" className={row.strong ? undefined : "text-muted"}>
                  {row.field}
                </th>
                <td>{row.value}</td>
                <td>
                  <HowMark how={row.how} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
