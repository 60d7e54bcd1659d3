import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import type { UserMapView } from "@/lib/domain/map-view";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";
import { NoPeople } from "../withheld/no-people";
import { PublishingNote } from "../withheld/publishing-note";
import { MapClusters } from "./map-clusters";
import { MapMembers } from "./map-members";
import { MapOutline } from "./map-outline";
import type { MapView } from "./map-view";
import { MapWanted } from "./map-wanted";
import { UserMap } from "./user-map";
import "./map.css";

interface MapPageProps {
  desk: DeskContext;
  map: UserMapView;
  /** the ID that was looked for */
  wanted: string | undefined;
  start: MapView;
  asTable: boolean;
}

/** Everyone by what they watch, on a plane. */
export function MapPage({ desk, map, wanted, start, asTable }: MapPageProps) {
  const t = useTranslations("admin.map");
  const narrator = useTranslations("admin.narrator");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const path = `${desk.base}/map`;
  const query = { cluster: map.chosen?.clusterId, user: wanted };
  const front = map.clusters.find(({ clusterId }) => clusterId === map.chosen?.clusterId)?.index ?? -1;
  const fitted = map.clusters.filter(({ place }) => place !== null).length;
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead")}
      actions={map.withheld === null ? <MapWanted path={path} map={map} wanted={wanted} /> : undefined}
      narrator={
        <NarratorNote>
          {map.withheld !== null ? withheld("mapNarrator") : narrator(map.own === null ? "map" : "mapOwn")}
        </NarratorNote>
      }
    >
      <PublishingNote publishing={map.publishing} />
      <div className="desk-grid" data-columns="wide-narrow">
        <div className="grid gap-4">
          <ChartCard
            id="user-map"
            finding={
              map.users === null || map.withheld !== null
                ? withheld("mapFinding", { clusters: fitted })
                : map.own === null
                  ? t("finding", { users: map.users, clusters: fitted })
                  : t("findingOwn", { users: map.users, name: map.own.cluster.name })
            }
            sub={
              map.withheld !== null
                ? withheld("mapSub")
                : map.users !== null && map.shown !== null && map.shown < map.users
                  ? t("subSample", { shown: map.shown, users: map.users })
                  : t("sub")
            }
            table={{
              columns: [
                t("table.cluster"),
                t("table.users"),
                t("table.share"),
                t("table.nearest"),
                t("table.similarity"),
              ],
              rows: map.clusters.map(({ name, members, share, nearest }) => [
                name,
                members,
                figures.percent(share),
                nearest?.name ?? "—",
                nearest === null ? "—" : figures.decimal(nearest.similarity),
              ]),
            }}
            asTable={asTable}
            chartHref={listAddress(path, query)}
            tableHref={listAddress(path, { ...query, table: "map" })}
          >
            {map.withheld !== null ? (
              <>
                <div className="desk-map">
                  <MapOutline clusters={map.clusters} front={front} />
                </div>
                <NoPeople reason={map.withheld} />
              </>
            ) : (
              <UserMap
                pseudonyms={map.pseudonyms}
                address={`${desk.api}/map`}
                usersHref={`${desk.base}/users/`}
                clusters={map.clusters}
                own={map.own}
                found={map.found?.userId === map.own?.userId ? null : map.found}
                front={front}
                start={start}
              />
            )}
            {map.withheld === null ? (
              <noscript>
                <p className="desk-sub px-4 pt-2">{t("noScript")}</p>
              </noscript>
            ) : null}
          </ChartCard>
          <MapMembers desk={desk} map={map} />
        </div>
        <MapClusters path={path} map={map} />
      </div>
    </PageFrame>
  );
}
