import type { Metadata } from "next";
import { MapPage } from "@/components/admin/map/map-page";
import { parseView } from "@/components/admin/map/map-view";
import { firstOf } from "@/components/admin/table/list-address";
import { readUserMap } from "@/lib/read-models/admin/read-user-map";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

const USER_ID = /^\d{19}$/;

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("map.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const cluster = firstOf(query, "cluster");
  const wanted = firstOf(query, "user")?.trim() || undefined;
  return renderDesk(
    {
      code,
      object: "map",
      // What was typed goes into the audit log only if it is an ID.
      objectId: wanted !== undefined && USER_ID.test(wanted) ? wanted : undefined,
      path: "/map",
      read: (access, desk) => readUserMap(access, { cluster, user: wanted, ownUserId: desk.context.ownUserId }),
    },
    (map, desk) => (
      <MapPage
        desk={desk.context}
        map={map}
        wanted={wanted}
        start={parseView(firstOf(query, "at"))}
        asTable={firstOf(query, "table") === "map"}
      />
    ),
  );
}
