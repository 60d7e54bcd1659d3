import Link from "next/link";
import { useTranslations } from "next-intl";
import type { UserMapView } from "@/lib/domain/map-view";
import { useMemberColumns } from "../clusters/member-columns";
import type { DeskContext } from "../frame/desk-context";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { personKey } from "../table/row-key";
import { NoPeople } from "../withheld/no-people";

/** The first users of the cluster that was brought to the front. */
export function MapMembers({ desk, map }: { desk: DeskContext; map: UserMapView }) {
  const t = useTranslations("admin.map.members");
  const withheld = useTranslations("admin.withheld");
  const columns = useMemberColumns(desk, ["userId", "similarity", "watches", "region"]);
  const cluster = map.clusters.find(({ clusterId }) => clusterId === map.chosen?.clusterId);
  if (cluster === undefined || map.chosen === null) return null;
  return (
    <section className="desk-card" aria-labelledby="map-members-title">
      <header className="flex flex-wrap items-start justify-between gap-x-4 px-4 pt-3 pb-1">
        <div>
          <h2 id="map-members-title" className="desk-finding">
            {t("title", { name: cluster.name })}
          </h2>
          <p className="desk-sub">
            {cluster.members === null
              ? withheld("nearestFirst")
              : cluster.nearest === null
                ? t("sub", { shown: map.chosen.members.length, count: cluster.members })
                : t("subNearest", {
                    shown: map.chosen.members.length,
                    count: cluster.members,
                    nearest: cluster.nearest.name,
                  })}
          </p>
        </div>
        <Link className="text-xs" href={`${desk.base}/clusters/${cluster.clusterId}`} prefetch={false}>
          {t("open")}
        </Link>
      </header>
      {map.withheld !== null && map.chosen.members.length === 0 ? (
        <NoPeople reason={map.withheld} />
      ) : map.chosen.members.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <DataTable
          caption={t("caption")}
          rowHeight="close"
          rows={map.chosen.members}
          rowKey={personKey}
          isOwn={(member) => member.userId !== null && member.userId === desk.ownUserId}
          columns={columns}
        />
      )}
    </section>
  );
}
