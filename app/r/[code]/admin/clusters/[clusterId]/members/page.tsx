import type { Metadata } from "next";
import { MembersPage } from "@/components/admin/clusters/members-page";
import { readPage } from "@/components/admin/table/read-page";
import { readClusterMembers } from "@/lib/read-models/admin/read-cluster-members";
import type { DeskPageProps } from "../../../_desk/page-props";
import { pageTitle } from "../../../_desk/page-title";
import { renderDesk } from "../../../_desk/render-desk";

type Props = DeskPageProps<{ clusterId: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageTitle("members.title", (await params).clusterId);
}

export default async function Page({ params, searchParams }: Props) {
  const { code, clusterId } = await params;
  const page = readPage(await searchParams);
  return renderDesk(
    {
      code,
      object: "cluster-members",
      objectId: clusterId,
      path: `/clusters/${clusterId}/members`,
      read: (access) => readClusterMembers(access, clusterId, page),
      countRows: (members) => members.rows.length,
    },
    (members, desk) => <MembersPage desk={desk.context} page={members} />,
  );
}
