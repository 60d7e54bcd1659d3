import Link from "next/link";
import { useTranslations } from "next-intl";
import type { UserPage as UserPageView } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { useFigures } from "../use-figures";
import { LastSeen } from "../viewers/last-seen";
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
  const path = `${desk.base}/users/${page.userId}`;
  return (
    <PageFrame
      desk={desk}
      crumbs={[
        { label: t("users"), href: `${desk.base}/users` },
        { label: page.userId, mono: true },
      ]}
      title={<span className="desk-id">{page.userId}</span>}
      lead={t.rich("lead", {
        first: page.firstSeenAt === null ? "—" : figures.longDay(page.firstSeenAt),
        last: () => <LastSeen at={page.lastSeenAt} now={desk.refreshedAt} />,
        region: page.collected.region,
        cluster: () => (
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
      narrator={<NarratorNote>{narrator(page.userId === desk.ownUserId ? "userOwn" : "user")}</NarratorNote>}
    >
      <div className="desk-grid" data-columns="wide-truth">
        <div className="desk-card">
          <LifeCard page={page} />
          <ListsCard desk={desk} page={page} />
        </div>
        <div className="grid gap-4">
          <DaysCard path={path} page={page} asTable={table === "days"} />
          <HistoryCard path={path} page={page} asTable={table === "clusters"} />
          <ExplanationCard page={page} />
        </div>
      </div>
      <WatchesCard desk={desk} page={page} />
    </PageFrame>
  );
}
