import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { ShareBar } from "@/components/charts/share-bar";
import type { ClusterPage } from "@/lib/domain/admin-views";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";

export function Subclusters({ path, page, asTable }: { path: string; page: ClusterPage; asTable: boolean }) {
  const t = useTranslations("admin.cluster.subclusters");
  const figures = useFigures();
  const max = Math.max(1, ...page.subclusters.map((subcluster) => subcluster.members ?? 0));
  return (
    <ChartCard
      id={`${page.cluster.clusterId}-subclusters`}
      finding={t("finding", { count: page.subclusters.length })}
      sub={t("sub")}
      table={{
        columns: [t("name"), t("members"), t("share")],
        rows: page.subclusters.map((subcluster) => [
          subcluster.name,
          subcluster.members,
          figures.percent(subcluster.share, 0),
        ]),
      }}
      asTable={asTable}
      chartHref={path}
      tableHref={`${path}?table=subclusters`}
    >
      {page.subclusters.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <DataTable
          caption={t("caption")}
          rowHeight="close"
          rows={page.subclusters}
          rowKey={(subcluster) => subcluster.name}
          columns={[
            { key: "name", header: t("name"), cell: (subcluster) => subcluster.name },
            {
              key: "bar",
              header: <span className="sr-only">{t("share")}</span>,
              cell: (subcluster) => <ShareBar value={subcluster.members ?? 0} max={max} className="w-24" />,
            },
            {
              key: "members",
              header: t("members"),
              align: "end",
              cell: (subcluster) => figures.integer(subcluster.members),
            },
            {
              key: "share",
              header: t("share"),
              align: "end",
              cell: (subcluster) => <span className="text-muted">{figures.percent(subcluster.share, 0)}</span>,
            },
          ]}
        />
      )}
    </ChartCard>
  );
}
