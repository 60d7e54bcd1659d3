import Link from "next/link";
import { useTranslations } from "next-intl";
import type { UserPage as UserPageView } from "@/lib/domain/user-page";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { useFigures } from "../use-figures";
import { LastSeen } from "../viewers/last-seen";
import { PeopleNotice } from "../withheld/people-note";
import { DaysCard } from "./days-card";
import { ExplanationCard } from "./explanation-card";
import { HistoryCard } from "./history-card";
import { LifeCard } from "./life-card";
import { ListsCard } from "./lists-card";
import { WatchesCard } from "./watches-card";

interface UserPageProps {
  desk: DeskContext;
  page: UserPageView;
  table: string | undefined;
}

/** Everything held on one user. */
export function UserPage({ desk, page, table }: UserPageProps) {
  const t = useTranslations("admin.user");
  const narrator = useTranslations("admin.narrator");
  const figures = useFigures();
  const shownId = page.userId ?? "—";
  const path = `${desk.base}/users/${page.userId ?? ""}`;
  return (
    <PageFrame
      desk={desk}
      crumbs={[
        { label: t("users"), href: `${desk.base}/users` },
        { label: shownId, mono: true },
      ]}
      title={<span className="desk-id">{shownId}</span>}
      lead={t.rich("lead", {
        first: page.firstSeenAt === null ? "—" : figures.longDay(page.firstSeenAt),
        last: () => <LastSeen at={page.lastSeenAt} now={desk.refreshedAt} />,
        region: page.collected.region ?? "—",
        cluster: () =>
          page.assignment === null ? (
            "—"
          ) : (
            <Link href={`${desk.base}/clusters/${page.assignment.clusterId}`} prefetch={false}>
              {page.assignment.name}
            </Link>
          ),
      })}
      actions={
        <a className="desk-button" href={`${desk.api}/users/${page.userId}`} download={`${page.userId}.json`}>
          <DownloadIcon />
          {t("export")}
        </a>
      }
      narrator={
        <NarratorNote>
          {narrator(page.userId !== null && page.userId === desk.ownUserId ? "userOwn" : "user")}
        </NarratorNote>
      }
    >
      <PeopleNotice note={{ withheld: null, withheldFields: page.withheldFields }} given={1} />
      <div className="desk-grid" data-columns="wide-truth">
        <div className="desk-card">
          <LifeCard page={page} />
          {page.lists === null ? null : <ListsCard desk={desk} lists={page.lists} />}
        </div>
        <div className="grid content-start gap-4">
          {page.days === null || page.focusTopic === null ? null : (
            <DaysCard
              path={path}
              page={page}
              days={page.days}
              focusTopic={page.focusTopic}
              asTable={table === "days"}
            />
          )}
          {page.clusterHistory === null ? null : (
            <HistoryCard path={path} page={page} history={page.clusterHistory} asTable={table === "clusters"} />
          )}
          {page.explanation === null ? null : <ExplanationCard page={page} explanation={page.explanation} />}
        </div>
      </div>
      {page.recentWatches === null ? null : (
        <WatchesCard desk={desk} watches={page.recentWatches} all={page.totals?.watches ?? 0} />
      )}
    </PageFrame>
  );
}
