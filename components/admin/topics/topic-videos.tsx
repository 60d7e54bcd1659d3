import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import type { TopicPage } from "@/lib/domain/admin-views";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";

export function TopicVideos({ path, page, asTable }: { path: string; page: TopicPage; asTable: boolean }) {
  const t = useTranslations("admin.topic.videos");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  if (page.videos.length === 0)
    return (
      <div className="desk-card">
        <EmptyState title={t("empty")} />
      </div>
    );
  return (
    <ChartCard
      id={`${page.topic.topicId}-videos`}
      finding={
        page.videos[0]?.watches == null
          ? withheld("videos", { count: page.videos.length })
          : t("finding", { title: page.videos[0].title, watches: page.videos[0].watches })
      }
      sub={t("sub")}
      table={{
        columns: [t("id"), t("title"), t("creator"), t("watches"), t("fraction")],
        rows: page.videos.map((video) => [
          video.videoId,
          video.title,
          video.creator,
          video.watches,
          figures.percent(video.meanWatchedFraction),
        ]),
      }}
      asTable={asTable}
      chartHref={path}
      tableHref={`${path}?table=videos`}
    >
      <DataTable
        caption={t("caption")}
        rows={page.videos}
        rowKey={(video) => video.videoId}
        columns={[
          { key: "title", header: t("title"), cell: (video) => video.title },
          { key: "id", header: t("id"), cell: (video) => <span className="desk-id">{video.videoId}</span> },
          { key: "creator", header: t("creator"), cell: (video) => video.creator },
          { key: "watches", header: t("watches"), align: "end", cell: (video) => figures.integer(video.watches) },
          {
            key: "fraction",
            header: t("fraction"),
            align: "end",
            cell: (video) => figures.percent(video.meanWatchedFraction),
          },
        ]}
      />
    </ChartCard>
  );
}
