import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AuditEntry, AuditVerification } from "@/lib/domain/audit-entry";
import type { AuditPage as AuditPageView, AuditRow } from "@/lib/domain/audit-review";
import { purposeSchema } from "@/lib/domain/purpose";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { listAddress } from "../table/list-address";
import { Pager } from "../table/pager";
import { useFigures } from "../use-figures";

const ROLES = [
  "trends-analyst",
  "growth",
  "ads-sales",
  "trust-safety",
  "engineer",
  "contractor",
  "us-unit-analyst",
  "advertiser",
  "government-liaison",
  "host",
  "user",
] as const;

interface AuditPageProps {
  desk: DeskContext;
  page: AuditPageView;
  /** null: not asked for */
  verification: AuditVerification | null;
}

/** Every look at a list left a line; looking at the lines leaves one too. */
export function AuditPage({ desk, page, verification }: AuditPageProps) {
  const t = useTranslations("admin.audit");
  const access = useTranslations("access.audit");
  const narrator = useTranslations("admin.narrator");
  const figures = useFigures();
  const actor = (entry: AuditEntry) => {
    const role = ROLES.find((each) => each === entry.actor);
    return role === undefined ? entry.actor : t(`actors.${role}`);
  };
  const purposes = useTranslations("access.purposes");
  const purpose = (entry: AuditEntry) => {
    const known = purposeSchema.safeParse(entry.purpose);
    return known.success ? purposes(known.data) : "—";
  };
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead", { count: page.total })}
      actions={
        <>
          <Link className="desk-button" data-kind="primary" href={`${desk.base}/audit?verify=1`} prefetch={false}>
            {access("verify")}
          </Link>
          <a className="desk-button" href={`${desk.api}/audit.csv`}>
            <DownloadIcon />
            {t("export")}
          </a>
        </>
      }
      narrator={<NarratorNote>{narrator("audit")}</NarratorNote>}
    >
      {verification === null ? null : <Verification verification={verification} />}
      {page.reviewed ? <p className="desk-shut">{access("reviewed")}</p> : null}
      <div className="desk-card">
        {page.total === 0 ? (
          <EmptyState title={t("empty")} />
        ) : (
          <DataTable
            caption={t("caption")}
            rows={page.rows}
            rowKey={(entry) => String(entry.sequence)}
            sticky
            columns={[
              {
                key: "sequence",
                header: t("columns.sequence"),
                align: "end",
                cell: (entry) => <span className="text-muted">{figures.integer(entry.sequence)}</span>,
              },
              {
                key: "at",
                header: t("columns.at"),
                cell: (entry) => (
                  <time className="whitespace-nowrap" dateTime={entry.at}>
                    {figures.moment(entry.at)}
                  </time>
                ),
              },
              { key: "actor", header: t("columns.actor"), cell: actor },
              {
                key: "action",
                header: t("columns.action"),
                cell: (entry) => (
                  <span className={entry.action === "denied" ? "desk-denied" : undefined}>
                    {t(`actions.${entry.action}`)}
                  </span>
                ),
              },
              { key: "object", header: t("columns.object"), cell: (entry) => t(`objects.${entry.object}`) },
              {
                key: "objectId",
                header: t("columns.objectId"),
                cell: (entry) => (entry.objectId === null ? "—" : <span className="desk-id">{entry.objectId}</span>),
              },
              {
                key: "rows",
                header: t("columns.rows"),
                align: "end",
                cell: (entry) => (entry.rows === null ? "—" : figures.integer(entry.rows)),
              },
              { key: "purpose", header: t("columns.purpose"), cell: (entry) => purpose(entry) },
              ...(page.reviewed
                ? [
                    {
                      key: "review",
                      header: access("review"),
                      cell: ({ review }: AuditRow) => (
                        <span className={review === "flagged" ? "desk-denied" : "text-muted"}>
                          {access(review ?? "unread")}
                        </span>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        <Pager
          total={page.total}
          given={page.rows.length}
          page={page.page}
          pageSize={page.pageSize}
          href={(change) =>
            listAddress(`${desk.base}/audit`, { page: change.page ?? 1, pageSize: change.pageSize ?? page.pageSize })
          }
          stuck
        />
      </div>
    </PageFrame>
  );
}

/** Whether the chain holds, and where not. */
function Verification({ verification: { entries, firstBroken } }: { verification: AuditVerification }) {
  const t = useTranslations("access.audit");
  return (
    <p className="desk-shut" role="status" data-kind={firstBroken === null ? undefined : "broken"}>
      <strong className="block font-semibold">
        {firstBroken === null ? t("verified", { count: entries }) : t("broken", { line: firstBroken })}
      </strong>
      <span className="text-muted">{t("how")}</span>
    </p>
  );
}
