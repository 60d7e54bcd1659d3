import type { Metadata } from "next";
import { ClusterPage } from "@/components/admin/clusters/cluster-page";
import { firstOf } from "@/components/admin/table/list-address";
import { readClusterPage } from "@/lib/read-models/admin/read-cluster-page";
import { chooseNames } from "../../_desk/actions";
import { mayRename } from "../../_desk/may-rename";
import type { DeskPageProps } from "../../_desk/page-props";
import { pageTitle } from "../../_desk/page-title";
import { renderDesk } from "../../_desk/render-desk";

type Props = DeskPageProps<{ clusterId: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageTitle("clusters.title", (await params).clusterId);
}

export default async function Page({ params, searchParams }: Props) {
  const { code, clusterId } = await params;
  const table = firstOf(await searchParams, "table");
  return renderDesk(
    {
      code,
      object: "cluster",
      objectId: clusterId,
      path: `/clusters/${clusterId}`,
      read: (access) => readClusterPage(access, clusterId),
      countRows: ({ nearest }) => nearest.length,
    },
    (page, desk) => (
      <ClusterPage
        desk={desk.context}
        page={page}
        table={table}
        naming={{ mode: page.nameMode, action: chooseNames.bind(null, code), allowed: mayRename(desk.actor) }}
      />
    ),
  );
}
