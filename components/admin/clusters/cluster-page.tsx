import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClusterPage as ClusterPageView } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { DataTable } from "../table/data-table";
import { personKey } from "../table/row-key";
import { useFigures } from "../use-figures";
import { NoPeople } from "../withheld/no-people";
import { PublishingNote } from "../withheld/publishing-note";
import { ClusterContents } from "./cluster-contents";
import { useMemberColumns } from "./member-columns";
import { NamePanel, type Naming } from "./name-switch";
import { Subclusters } from "./subclusters";

interface ClusterPageProps {
  desk: DeskContext;
  page: ClusterPageView;
  table: string | undefined;
  naming: Naming;
}

export function ClusterPage({ desk, page, table, naming }: ClusterPageProps) {
  const t = useTranslations("admin.cluster");
  const narrator = useTranslations("admin.narrator");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const { cluster } = page;
  const gone = page.withheld !== null && page.nearest.length === 0;
  const path = `${desk.base}/clusters/${cluster.clusterId}`;
  const columns = useMemberColumns(desk, ["userId", "similarity", "margin", "lastWatchedAt"]);
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("clusters"), href: `${desk.base}/clusters` }, { label: cluster.name }]}
      title={cluster.name}
      lead={
        cluster.members === null
          ? withheld("clusterLead", { id: cluster.clusterId, count: page.clusters })
          : t("lead", {
              id: cluster.clusterId,
              count: page.clusters,
              members: cluster.members,
              share: figures.percent(cluster.share),
            })
      }
      actions={
        gone ? undefined : (
          <a className="desk-button" href={`${desk.api}/clusters/${cluster.clusterId}/members.csv`}>
            <DownloadIcon />
            {t("export")}
          </a>
        )
      }
      narrator={<NarratorNote>{narrator("cluster")}</NarratorNote>}
    >
      <PublishingNote publishing={page.publishing} />
      <NamePanel cluster={cluster} naming={naming} back={path} />
      <div className="desk-grid" data-columns="wide-narrow">
        <ClusterContents desk={desk} page={page} asTable={table === "contents"} />
        <div className="grid gap-4">
          <Subclusters path={path} page={page} asTable={table === "subclusters"} />
          <section className="desk-card" aria-labelledby="nearest-title">
            <header className="flex items-start justify-between gap-4 px-4 pt-3 pb-1">
              <div>
                <h2 id="nearest-title" className="desk-finding">
                  {cluster.members === null ? withheld("members") : t("members", { count: cluster.members })}
                </h2>
                {gone ? null : <p className="desk-sub">{t("nearest")}</p>}
              </div>
              {gone ? null : (
                <Link className="text-xs" href={`${path}/members`} prefetch={false}>
                  {t("openAll")}
                </Link>
              )}
            </header>
            {gone && page.withheld !== null ? (
              <NoPeople reason={page.withheld} />
            ) : (
              <DataTable
                caption={t("nearest")}
                rowHeight="close"
                rows={page.nearest}
                rowKey={personKey}
                columns={columns}
              />
            )}
          </section>
        </div>
      </div>
    </PageFrame>
  );
}
