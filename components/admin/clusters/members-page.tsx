import { useTranslations } from "next-intl";
import type { MembersPage as MembersPageView } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { listAddress } from "../table/list-address";
import { Pager } from "../table/pager";
import { personKey } from "../table/row-key";
import { NoPeople } from "../withheld/no-people";
import { PeopleNotice } from "../withheld/people-note";
import { useMemberColumns } from "./member-columns";

/** Everyone in one cluster, nearest to the centre first. */
export function MembersPage({ desk, page }: { desk: DeskContext; page: MembersPageView }) {
  const t = useTranslations("admin.members");
  const narrator = useTranslations("admin.narrator");
  const withheld = useTranslations("admin.withheld");
  const { cluster } = page;
  const path = `${desk.base}/clusters/${cluster.clusterId}`;
  const columns = useMemberColumns(desk, [
    "userId",
    "similarity",
    "margin",
    "confidence",
    "watches",
    "lastWatchedAt",
    "region",
  ]);
  const gone = page.withheld !== null && page.rows.length === 0;
  const ownHere = page.rows.some((member) => member.userId !== null && member.userId === desk.ownUserId);
  return (
    <PageFrame
      desk={desk}
      crumbs={[
        { label: t("clusters"), href: `${desk.base}/clusters` },
        { label: cluster.name, href: path },
        { label: t("title") },
      ]}
      title={cluster.name}
      lead={
        page.total === null
          ? withheld("membersLead", { id: cluster.clusterId })
          : t("lead", { id: cluster.clusterId, count: page.total })
      }
      actions={
        gone ? undefined : (
          <a className="desk-button" href={`${desk.api}/clusters/${cluster.clusterId}/members.csv`}>
            <DownloadIcon />
            {t("export")}
          </a>
        )
      }
      narrator={<NarratorNote leads={ownHere}>{narrator(ownHere ? "membersOwn" : "members")}</NarratorNote>}
    >
      <PeopleNotice note={page} given={page.rows.length} />
      <div className="desk-card">
        {gone && page.withheld !== null ? (
          <NoPeople reason={page.withheld} still={{ href: path, label: withheld("still.cluster") }} />
        ) : page.rows.length === 0 ? (
          <EmptyState title={t("empty")} />
        ) : (
          <DataTable
            caption={t("caption", { cluster: cluster.name })}
            columns={columns}
            rows={page.rows}
            rowKey={personKey}
            isOwn={(member) => member.userId !== null && member.userId === desk.ownUserId}
            sticky
          />
        )}
        {gone ? null : (
          <Pager
            total={page.total}
            given={page.rows.length}
            page={page.page}
            pageSize={page.pageSize}
            href={(change) =>
              listAddress(`${path}/members`, { page: change.page ?? 1, pageSize: change.pageSize ?? page.pageSize })
            }
            stuck
          />
        )}
      </div>
    </PageFrame>
  );
}
