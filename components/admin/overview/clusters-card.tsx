import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import type { Overview } from "@/lib/domain/admin-views";
import { NO_CLEAR_CLUSTER } from "@/lib/domain/archetype";
import type { DeskContext } from "../frame/desk-context";
import { useFigures } from "../use-figures";
import { ClusterBars } from "./cluster-bars";

interface ClustersCardProps {
  desk: DeskContext;
  overview: Overview;
  asTable: boolean;
}

export function ClustersCard({ desk, overview, asTable }: ClustersCardProps) {
  const t = useTranslations("admin.overview");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const bySize = [...overview.clusters].sort((a, b) => (b.members ?? -1) - (a.members ?? -1));
  const clusters = [
    ...bySize.filter((cluster) => cluster.clusterId !== NO_CLEAR_CLUSTER),
    ...bySize.filter((cluster) => cluster.clusterId === NO_CLEAR_CLUSTER),
  ];
  const largest = clusters[0]?.members ?? null;
  return (
    <ChartCard
      id="clusters"
      finding={
        largest === null || overview.users === null
          ? withheld("largestCluster")
          : largest === 0
            ? t("clustersNone")
            : t("clustersFinding", { count: figures.integer(Math.round(overview.users / largest)) })
      }
      sub={t("clustersSub", { count: clusters.length, mode: overview.nameMode })}
      table={{
        columns: [t("columns.cluster"), t("columns.users"), t("columns.shareOfUsers")],
        rows: clusters.map((cluster) => [cluster.name, cluster.members, figures.percent(cluster.share)]),
      }}
      asTable={asTable}
      chartHref={desk.base}
      tableHref={`${desk.base}?table=clusters`}
      csvHref={`${desk.api}/clusters.csv`}
    >
      <ClusterBars base={desk.base} clusters={clusters} />
    </ChartCard>
  );
}
