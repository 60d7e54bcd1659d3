import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { sharedScale } from "@/components/charts/sparkline";
import type { Overview } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { formatSort } from "../table/column";
import { DataTable } from "../table/data-table";
import { listAddress } from "../table/list-address";
import { sortTopics } from "../topics/sort-topics";
import { useTopicColumns } from "../topics/topic-columns";
import { useFigures } from "../use-figures";

const SHOWN = 15;
const BY_GROWTH = { key: "growth", descending: true } as const;
/** Where growth is withheld. */
const BY_VIEWERS = { key: "viewers", descending: true } as const;

/** The topics that grew most. What is in them makes no difference here. */
export function TopicsCard({ desk, overview, asTable }: { desk: DeskContext; overview: Overview; asTable: boolean }) {
  const t = useTranslations("admin.overview");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const told = overview.topics.some((topic) => topic.growth !== null);
  const sort = told ? BY_GROWTH : BY_VIEWERS;
  const topics = sortTopics(overview.topics, sort);
  const rows = topics.slice(0, SHOWN);
  const weekCount = Math.max(0, ...topics.map((topic) => topic.weeks?.length ?? 0));
  const columns = useTopicColumns({
    base: desk.base,
    shown: told ? ["label", "viewers", "share", "weeks", "growth"] : ["label", "viewers", "listed"],
    scale: sharedScale(rows.map((topic) => topic.weeks ?? [])),
    weekCount,
  });
  return (
    <ChartCard
      id="topics"
      finding={
        !told
          ? withheld("topicsFinding")
          : t("topicsFinding", {
              grew: topics.filter((topic) => (topic.growth ?? 0) > 0).length,
              all: topics.length,
              most: topics[0]?.label ?? "—",
            })
      }
      sub={!told ? withheld("topicsSub") : t("topicsSub", { count: weekCount })}
      table={{
        columns: [t("columns.topic"), t("columns.viewers"), t("columns.shareOfWatches"), t("columns.growth")],
        rows: topics.map((topic) => [
          topic.label,
          topic.viewers,
          figures.percent(topic.share),
          figures.signedPercent(topic.growth),
        ]),
      }}
      asTable={asTable}
      chartHref={desk.base}
      tableHref={`${desk.base}?table=topics`}
      csvHref={`${desk.api}/topics.csv`}
    >
      <DataTable
        caption={t("topicsCaption")}
        columns={columns}
        rows={rows}
        rowKey={(topic) => topic.topicId}
        sort={sort}
        sortHref={(sort) => listAddress(`${desk.base}/topics`, { sort: formatSort(sort) })}
        phone="two-lines"
      />
      <p className="flex justify-between border-t border-line px-4 pt-3 text-xs text-muted">
        <Link href={`${desk.base}/topics`} prefetch={false}>
          {t("allTopics", { count: topics.length })}
        </Link>
        <span>{t("synthetic")}</span>
      </p>
    </ChartCard>
  );
}
