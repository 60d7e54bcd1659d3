import { useTranslations } from "next-intl";
import { sharedScale } from "@/components/charts/sparkline";
import type { TopicList } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { formatSort, type Sort } from "../table/column";
import { DataTable } from "../table/data-table";
import { listAddress } from "../table/list-address";
import { PublishingNote } from "../withheld/publishing-note";
import { sortTopics } from "./sort-topics";
import { useTopicColumns } from "./topic-columns";

interface TopicsPageProps {
  desk: DeskContext;
  list: TopicList;
  sort: Sort;
}

/** All topics in one table, sorted by what staff care about. */
export function TopicsPage({ desk, list, sort }: TopicsPageProps) {
  const t = useTranslations("admin.topics");
  const narrator = useTranslations("admin.narrator");
  const topics = list.rows;
  const weekCount = Math.max(0, ...topics.map((topic) => topic.weeks?.length ?? 0));
  const columns = useTopicColumns({
    base: desk.base,
    shown:
      weekCount > 0
        ? ["label", "viewers", "listed", "watches", "share", "weeks", "growth"]
        : ["label", "viewers", "listed"],
    scale: sharedScale(topics.map((topic) => topic.weeks ?? [])),
    weekCount,
  });
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead", { count: topics.length })}
      actions={
        <a className="desk-button" href={`${desk.api}/topics.csv`}>
          <DownloadIcon />
          {t("export")}
        </a>
      }
      narrator={<NarratorNote>{narrator("topics")}</NarratorNote>}
    >
      <PublishingNote publishing={list.publishing} />
      <div className="desk-card">
        <DataTable
          caption={t("caption")}
          columns={columns}
          rows={sortTopics(topics, sort)}
          rowKey={(topic) => topic.topicId}
          sort={sort}
          sortHref={(next) => listAddress(`${desk.base}/topics`, { sort: formatSort(next) })}
          sticky
        />
      </div>
    </PageFrame>
  );
}
