import { useTranslations } from "next-intl";
import type { Overview } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { sortTopics } from "../topics/sort-topics";
import { useFigures } from "../use-figures";
import { PublishingNote } from "../withheld/publishing-note";
import { ClustersCard } from "./clusters-card";
import { OverviewFigures } from "./overview-figures";
import { TopicsCard } from "./topics-card";

const LIST_TOPIC = "T01";

interface OverviewPageProps {
  desk: DeskContext;
  overview: Overview;
  table: string | undefined;
}

export function OverviewPage({ desk, overview, table }: OverviewPageProps) {
  const t = useTranslations("admin.overview");
  const narrator = useTranslations("admin.narrator");
  const figures = useFigures();
  const byGrowth = sortTopics(overview.topics, { key: "growth", descending: true });
  const rank = byGrowth.findIndex((topic) => topic.topicId === LIST_TOPIC && topic.growth !== null);
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead", { days: overview.days, day: figures.longDay(overview.refreshedAt) })}
      actions={
        <a className="desk-button" href={`${desk.api}/topics.csv`}>
          <DownloadIcon />
          {t("export")}
        </a>
      }
      narrator={
        <NarratorNote>
          {rank < 0
            ? narrator("overview")
            : narrator("overviewRow", { topic: byGrowth[rank]?.label ?? "", row: rank + 1 })}
        </NarratorNote>
      }
    >
      <PublishingNote publishing={overview.publishing} />
      <OverviewFigures overview={overview} />
      <div className="desk-grid" data-columns="wide-narrow">
        <TopicsCard desk={desk} overview={overview} asTable={table === "topics"} />
        <ClustersCard desk={desk} overview={overview} asTable={table === "clusters"} />
      </div>
    </PageFrame>
  );
}
