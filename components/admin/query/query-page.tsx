import Form from "next/form";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RAW_LIMITS, RAW_TABLES, type RawQueryView } from "@/lib/domain/raw-query";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";

type Cells = RawQueryView["rows"][number];

/** Closed choices, the statement they stand for, and its rows. A GET form: every query has an address. */
export function QueryPage({ desk, view }: { desk: DeskContext; view: RawQueryView }) {
  const t = useTranslations("access.query");
  const figures = useFigures();
  const { asked, columns, rows, sql, withheld } = view;
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead")}
      narrator={<NarratorNote>{t("narrator")}</NarratorNote>}
    >
      <section className="desk-card mb-4" aria-label={t("title")}>
        <Form
          action={`${desk.base}/query`}
          prefetch={false}
          className="flex flex-wrap items-end gap-x-4 gap-y-3 border-b border-line px-4 py-3"
        >
          <Choice name="table" label={t("table")} value={asked.table}>
            {RAW_TABLES.map((table) => (
              <option key={table} value={table}>
                {t(`tables.${table}`)}
              </option>
            ))}
          </Choice>
          <Choice name="topic" label={t("topic")} value={asked.topic}>
            {view.topics.map(({ id, label }) => (
              <option key={id} value={id}>
                {id} · {label}
              </option>
            ))}
          </Choice>
          <Choice name="cluster" label={t("cluster")} value={asked.cluster}>
            {view.clusters.map(({ id, label }) => (
              <option key={id} value={id}>
                {id} · {label}
              </option>
            ))}
          </Choice>
          <Choice name="limit" label={t("limit")} value={asked.limit}>
            {RAW_LIMITS.map((limit) => (
              <option key={limit} value={limit}>
                {figures.integer(limit)}
              </option>
            ))}
          </Choice>
          <button type="submit" className="desk-button" data-kind="primary">
            {t("run")}
          </button>
        </Form>
        <h2 className="desk-sub px-4 pt-3">{t("sql")}</h2>
        <p className="desk-statement">{sql}</p>
      </section>
      <section className="desk-card" aria-label={t("caption")}>
        {rows.length === 0 ? (
          <EmptyState title={withheld === null ? t("empty") : t(`withheld.${withheld}`)} />
        ) : (
          <>
            <DataTable<Cells>
              caption={t("caption")}
              rows={rows}
              rowKey={(_, index) => String(index)}
              rowHeight="close"
              columns={columns.map((column, index) => ({
                key: column,
                header: <span className="desk-id">{column}</span>,
                align: typeof rows[0]?.[index] === "number" ? "end" : undefined,
                cell: (row) => <span className="desk-id">{row[index] ?? "NULL"}</span>,
              }))}
            />
            <p className="desk-sub border-t border-line px-4 py-2">{t("count", { count: rows.length })}</p>
          </>
        )}
      </section>
    </PageFrame>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | number;
  children: ReactNode;
}

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <label className="grid max-w-full min-w-0 grid-cols-[minmax(0,auto)] gap-1">
      <span className="desk-sub">{label}</span>
      <select name={name} className="desk-field" defaultValue={value}>
        {children}
      </select>
    </label>
  );
}
