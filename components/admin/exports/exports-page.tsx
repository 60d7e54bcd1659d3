import { useTranslations } from "next-intl";
import type { ActingRole } from "@/lib/domain/acting-role";
import type { ExportsPage as ExportsPageView } from "@/lib/domain/export";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { listAddress } from "../table/list-address";
import { Pager } from "../table/pager";
import { useFigures } from "../use-figures";

/** Copies that left: what each holds, out of reach of everything here. */
export function ExportsPage({ desk, page }: { desk: DeskContext; page: ExportsPageView }) {
  const t = useTranslations("access");
  const figures = useFigures();
  const sums = [
    ["copies", page.total],
    ["rows", page.rowsOutside],
    ["sensitive", page.sensitiveRowsOutside],
    ["identity", page.copiesWithIdentity],
  ] as const;
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("exports.workspace") }, { label: t("exports.title") }]}
      title={t("exports.title")}
      lead={t("exports.lead", { count: page.total })}
      narrator={<NarratorNote>{t("exports.narrator")}</NarratorNote>}
    >
      <dl className="desk-card desk-figures mb-4">
        {sums.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`exports.figures.${name}`)}</dt>
            <dd>{figures.integer(value)}</dd>
          </div>
        ))}
      </dl>
      <div className="desk-card mb-4">
        {page.total === 0 ? (
          <EmptyState title={t("exports.empty")}>{t("exports.emptyText")}</EmptyState>
        ) : (
          <>
            <DataTable
              caption={t("exports.caption")}
              rows={page.rows}
              rowKey={({ sequence }) => String(sequence)}
              columns={[
                {
                  key: "object",
                  header: t("exports.columns.object"),
                  cell: ({ object, objectId }) => (
                    <>
                      {t(`pages.${object}`)} {objectId === null ? null : <span className="desk-id">{objectId}</span>}
                    </>
                  ),
                },
                {
                  key: "at",
                  header: t("exports.columns.at"),
                  cell: ({ at }) => (
                    <time className="whitespace-nowrap" dateTime={at}>
                      {figures.moment(at)}
                    </time>
                  ),
                },
                {
                  key: "actor",
                  header: t("exports.columns.actor"),
                  cell: ({ actor }) => t(`roles.${actor as ActingRole}`),
                },
                {
                  key: "rows",
                  header: t("exports.columns.rows"),
                  align: "end",
                  cell: ({ rows }) => figures.integer(rows),
                },
                {
                  key: "sensitive",
                  header: t("exports.columns.sensitive"),
                  align: "end",
                  cell: ({ sensitiveRows }) => figures.integer(sensitiveRows),
                },
                {
                  key: "identity",
                  header: t("exports.columns.identity"),
                  cell: ({ withIdentity }) => t(withIdentity ? "exports.yes" : "exports.no"),
                },
                {
                  key: "columns",
                  header: t("exports.columns.columns"),
                  cell: ({ columns }) => <span className="desk-sub">{columns.join(", ")}</span>,
                },
                {
                  key: "sequence",
                  header: t("exports.columns.line"),
                  align: "end",
                  cell: ({ sequence }) => figures.integer(sequence),
                },
              ]}
            />
            <Pager
              total={page.total}
              given={page.rows.length}
              page={page.page}
              pageSize={page.pageSize}
              href={(change) =>
                listAddress(`${desk.base}/exports`, {
                  page: change.page ?? 1,
                  pageSize: change.pageSize ?? page.pageSize,
                })
              }
            />
          </>
        )}
      </div>
      <section className="desk-card px-4 py-3" aria-labelledby="copy-title">
        <h2 id="copy-title" className="desk-finding">
          {t("exports.meaning")}
        </h2>
        <p className="max-w-prose text-muted">{t("exports.meaningText")}</p>
      </section>
    </PageFrame>
  );
}
