import Link from "next/link";
import { useTranslations } from "next-intl";
import type { UserMapView } from "@/lib/domain/map-view";
import { DataTable } from "../table/data-table";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";
import { ClusterGlyph } from "./cluster-glyph";

interface MapClustersProps {
  path: string;
  map: UserMapView;
}

/** The map's legend and its twin: every cluster with its mark and its number of users; a press brings one to the front. */
export function MapClusters({ path, map }: MapClustersProps) {
  const t = useTranslations("admin.map.clusters");
  const figures = useFigures();
  const rows = [...map.clusters].sort(
    (a, b) => Number(b.place !== null) - Number(a.place !== null) || (b.members ?? -1) - (a.members ?? -1),
  );
  const chosen = map.chosen?.clusterId;
  return (
    <section className="desk-card desk-map-clusters" aria-labelledby="map-clusters-title">
      <header className="flex flex-wrap items-start justify-between gap-x-4 px-4 pt-3 pb-1">
        <div>
          <h2 id="map-clusters-title" className="desk-finding">
            {t("title")}
          </h2>
          <p className="desk-sub">{t("sub")}</p>
        </div>
        {chosen === undefined ? null : (
          <Link className="text-xs" href={path} prefetch={false} scroll={false}>
            {t("all")}
          </Link>
        )}
      </header>
      <DataTable
        caption={t("caption")}
        rowHeight="close"
        rows={rows}
        rowKey={(cluster) => cluster.clusterId}
        columns={[
          {
            key: "name",
            header: t("name"),
            cell: (cluster) => (
              <span className="flex items-center gap-2">
                <ClusterGlyph mark={cluster.mark} className="size-3.5" />
                <Link
                  className="no-underline"
                  href={listAddress(path, { cluster: cluster.clusterId })}
                  prefetch={false}
                  scroll={false}
                  aria-current={cluster.clusterId === chosen ? "true" : undefined}
                >
                  {cluster.name}
                </Link>
              </span>
            ),
          },
          { key: "users", header: t("users"), align: "end", cell: (cluster) => figures.integer(cluster.members) },
          { key: "share", header: t("share"), align: "end", cell: (cluster) => figures.percent(cluster.share) },
        ]}
      />
    </section>
  );
}
