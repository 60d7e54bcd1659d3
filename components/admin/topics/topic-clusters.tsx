import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { liftScale } from "@/components/charts/lift-scale";
import type { TopicPage } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";
import { liftColumn } from "./lift-column";

interface TopicClustersProps {
  desk: DeskContext;
  path: string;
  page: TopicPage;
  asTable: boolean;
  /** Rows in the picture, the largest lifts first; the table holds all. */
  limit?: number;
}

/** In which clusters the topic is watched more than elsewhere. */
export function TopicClusters({ desk, path, page, asTable, limit }: TopicClustersProps) {
  const t = useTranslations("admin.topic.clusters");
  const figures = useFigures();
  const clusters = [...page.clusters].sort((a, b) => b.lift - a.lift);
  const scale = liftScale(clusters.map((cluster) => cluster.lift));
  const top = clusters[0];
  if (top === undefined)
    return (
      <div className="desk-card">
        <EmptyState title={t("empty")} />
      </div>
    );
  return (
    <ChartCard
      id={`${page.topic.topicId}-clusters`}
      finding={t("finding", { cluster: top.name, lift: figures.times(top.lift) })}
      sub={t("sub")}
      table={{
        columns: [t("cluster"), t("viewers"), t("listed"), t("lift")],
        rows: clusters.map((cluster) => [cluster.name, cluster.viewers, cluster.listed, cluster.lift]),
      }}
      asTable={asTable}
      chartHref={path}
      tableHref={`${path}?table=clusters`}
    >
      <DataTable
        caption={t("caption")}
        rows={clusters.slice(0, limit)}
        rowKey={(cluster) => cluster.clusterId}
        columns={[
          {
            key: "cluster",
            header: t("cluster"),
            cell: (cluster) => (
              <Link className="no-underline" href={`${desk.base}/clusters/${cluster.clusterId}`} prefetch={false}>
                {cluster.name}
              </Link>
            ),
          },
          liftColumn(t("lift"), scale, figures.times),
          { key: "viewers", header: t("viewers"), align: "end", cell: (cluster) => figures.integer(cluster.viewers) },
          {
            key: "listed",
            header: t("listed"),
            align: "end",
            cell: (cluster) => (
              <Link
                href={`${desk.base}/topics/${page.topic.topicId}/viewers?cluster=${cluster.clusterId}`}
                prefetch={false}
              >
                {figures.integer(cluster.listed)}
              </Link>
            ),
          },
        ]}
      />
    </ChartCard>
  );
}
