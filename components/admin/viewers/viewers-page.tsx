import Link from "next/link";
import { useTranslations } from "next-intl";
import type { TopicPage, ViewersPage as ViewersPageView } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { ColumnsIcon, DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { TopicFrame } from "../topics/topic-frame";
import type { RegionOption } from "./filter-form";
import type { OwnPlace } from "./own-place";
import { ViewersList } from "./viewers-list";
import { ViewersNarrator } from "./viewers-narrator";
import { exportHref, type ViewersState, viewersHref } from "./viewers-state";

interface ViewersPageProps {
  desk: DeskContext;
  page: TopicPage;
  list: ViewersPageView;
  state: ViewersState;
  place: OwnPlace;
  clusters: readonly { clusterId: string; name: string }[];
  regions: readonly RegionOption[];
}

export function ViewersPage({ desk, page, list, state, place, clusters, regions }: ViewersPageProps) {
  const t = useTranslations("admin.viewers");
  const withheld = useTranslations("admin.withheld");
  const { topicId } = page.topic;
  const gone = list.withheld !== null && list.rows.length === 0;
  const path = `${desk.base}/topics/${topicId}/viewers`;
  return (
    <TopicFrame
      desk={desk}
      page={page}
      tab="viewers"
      actions={
        gone ? undefined : (
          <>
            <Link
              className="desk-button"
              href={viewersHref(path, state, { panel: !state.panel })}
              prefetch={false}
              scroll={false}
              data-pressed={state.panel}
            >
              <ColumnsIcon />
              {t("columnsButton")}
            </Link>
            <a
              className="desk-button"
              href={exportHref(`${desk.api}/topics/${topicId}/viewers.csv`, state, page.cutOffShare)}
            >
              <DownloadIcon />
              {t("export")}
            </a>
          </>
        )
      }
      narrator={gone ? <NarratorNote>{withheld("narrator")}</NarratorNote> : <ViewersNarrator place={place} />}
    >
      <ViewersList desk={desk} path={path} state={state} list={list} clusters={clusters} regions={regions} />
    </TopicFrame>
  );
}
