import Link from "next/link";
import { useTranslations } from "next-intl";
import type { UsersPage as UsersPageView } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { DataTable } from "../table/data-table";
import { listAddress } from "../table/list-address";
import { Pager } from "../table/pager";
import { personKey } from "../table/row-key";
import { UserLink } from "../table/user-link";
import { useFigures } from "../use-figures";
import { LastSeen } from "../viewers/last-seen";
import { NoPeople } from "../withheld/no-people";
import { PeopleNotice } from "../withheld/people-note";

/** Every user, the room's personas among them. */
export function UsersPage({ desk, page }: { desk: DeskContext; page: UsersPageView }) {
  const t = useTranslations("admin.users");
  const narrator = useTranslations("admin.narrator");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const gone = page.withheld !== null && page.rows.length === 0;
  const ownHere = page.rows.some((user) => user.userId !== null && user.userId === desk.ownUserId);
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={t("title")}
      lead={page.total === null ? withheld("usersLead") : t("lead", { count: page.total })}
      actions={
        gone ? undefined : (
          <a className="desk-button" href={`${desk.api}/users.csv`}>
            <DownloadIcon />
            {t("export")}
          </a>
        )
      }
      narrator={
        <NarratorNote leads={ownHere}>
          {ownHere || desk.ownUserId === null
            ? narrator(ownHere ? "usersOwn" : "users")
            : narrator.rich("usersFind", {
                find: (text) => (
                  <Link href={`${desk.base}/users/${desk.ownUserId}`} prefetch={false}>
                    {text}
                  </Link>
                ),
              })}
        </NarratorNote>
      }
    >
      <PeopleNotice note={page} given={page.rows.length} />
      <div className="desk-card">
        {gone && page.withheld !== null ? (
          <NoPeople
            reason={page.withheld}
            still={{ href: `${desk.base}/clusters`, label: withheld("still.clusters") }}
          />
        ) : (
          <DataTable
            caption={t("caption")}
            rows={page.rows}
            rowKey={personKey}
            isOwn={(user) => user.userId !== null && user.userId === desk.ownUserId}
            sticky
            columns={[
              {
                key: "userId",
                header: t("columns.userId"),
                cell: (user) => <UserLink base={desk.base} userId={user.userId} />,
              },
              {
                key: "watches",
                header: t("columns.watches"),
                align: "end",
                cell: (user) => figures.integer(user.watches),
              },
              {
                key: "lastWatchedAt",
                header: t("columns.lastWatchedAt"),
                cell: (user) => <LastSeen at={user.lastWatchedAt} now={desk.refreshedAt} />,
              },
              { key: "cluster", header: t("columns.cluster"), cell: (user) => user.cluster?.name ?? "—" },
              { key: "region", header: t("columns.region"), cell: (user) => user.region ?? "—" },
            ]}
          />
        )}
        {gone ? null : (
          <Pager
            total={page.total}
            given={page.rows.length}
            page={page.page}
            pageSize={page.pageSize}
            href={(change) =>
              listAddress(`${desk.base}/users`, { page: change.page ?? 1, pageSize: change.pageSize ?? page.pageSize })
            }
            stuck
          />
        )}
      </div>
    </PageFrame>
  );
}
