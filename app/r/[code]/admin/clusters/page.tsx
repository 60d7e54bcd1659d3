import type { Metadata } from "next";
import { ClustersPage } from "@/components/admin/clusters/clusters-page";
import { readClusters } from "@/lib/read-models/admin/read-clusters";
import { chooseNames } from "../_desk/actions";
import { mayRename } from "../_desk/may-rename";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("clusters.title");
}

export default async function Page({ params }: DeskPageProps) {
  const { code } = await params;
  return renderDesk(
    { code, object: "clusters", path: "/clusters", read: readClusters, countRows: ({ rows }) => rows.length },
    (clusters, desk) => (
      <ClustersPage
        desk={desk.context}
        list={clusters}
        naming={{
          mode: clusters.nameMode,
          action: chooseNames.bind(null, code),
          allowed: mayRename(desk.actor),
        }}
      />
    ),
  );
}
