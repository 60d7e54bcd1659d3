import Link from "next/link";
import { useTranslations } from "next-intl";
import { ShareBar } from "@/components/charts/share-bar";
import type { ClusterList } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { DataTable } from "../table/data-table";
import { useFigures } from "../use-figures";
import { PublishingNote } from "../withheld/publishing-note";
import { NameSwitch, type Naming } from "./name-switch";

interface ClustersPageProps {
  desk: DeskContext;
  list: ClusterList;
  naming: Naming;
}

/** All fitted clusters and the users the engine could not place. */
export function ClustersPage({ desk, list, naming }: ClustersPageProps) {
  const t = useTranslations("admin.clusters");
  const narrator = useTranslations("admin.narrator");
  const figures = useFigures();
  const rows = [...list.rows].sort((a, b) => (b.members ?? -1) - (a.members ?? -1));
  const max = Math.max(1, ...rows.map((cluster) => cluster.members ?? 0));
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead", { count: rows.length })}
      actions={
        <a className="desk-button self-end" href={`${desk.api}/clusters.csv`}>
          <DownloadIcon />
          {t("export")}
        </a>
      }
      narrator={<NarratorNote>{narrator("clusters")}</NarratorNote>}
    >
      <PublishingNote publishing={list.publishing} />
      <div className="desk-card mb-4 px-4 py-3">
        <NameSwitch
          naming={naming}
          locked={rows.some(({ names }) => names.content === null)}
          back={`${desk.base}/clusters`}
        />
      </div>
      <div className="desk-card">
        <DataTable
          caption={t("caption")}
          rows={rows}
          rowKey={(cluster) => cluster.clusterId}
          sticky
          columns={[
            {
              key: "name",
              header: t("columns.name"),
              cell: (cluster) => (
                <Link className="no-underline" href={`${desk.base}/clusters/${cluster.clusterId}`} prefetch={false}>
                  {cluster.name}
                </Link>
              ),
            },
            {
              key: "id",
              header: t("columns.id"),
              cell: (cluster) => <span className="desk-id">{cluster.clusterId}</span>,
            },
            {
              key: "members",
              header: t("columns.members"),
              align: "end",
              cell: (cluster) => (
                <span className="inline-flex items-center gap-2.5">
                  <Link href={`${desk.base}/clusters/${cluster.clusterId}/members`} prefetch={false}>
                    {figures.integer(cluster.members)}
                  </Link>
                  <ShareBar value={cluster.members ?? 0} max={max} />
                </span>
              ),
            },
            {
              key: "share",
              header: t("columns.share"),
              align: "end",
              cell: (cluster) => figures.percent(cluster.share),
            },
            {
              key: "similarity",
              header: t("columns.similarity"),
              align: "end",
              cell: (cluster) => figures.decimal(cluster.meanSimilarity),
            },
            {
              key: "topics",
              header: t("columns.topics"),
              cell: (cluster) =>
                cluster.topTopics
                  .slice(0, 3)
                  .map((topic) => `${topic.label} ${figures.times(topic.lift)}`)
                  .join(" · ") || "—",
            },
          ]}
        />
      </div>
    </PageFrame>
  );
}
