import type { Access } from "@/lib/domain/access";
import type { MembersPage } from "@/lib/domain/admin-views";
import type { PageRequest } from "@/lib/domain/page-request";
import { adminContext, knownCluster } from "./admin-context";
import { clusterMembers } from "./cluster-members";
import { clusterRow } from "./cluster-rows";

export async function readClusterMembers(access: Access, clusterId: string, page: PageRequest): Promise<MembersPage> {
  const context = await adminContext(access);
  const index = knownCluster(context, clusterId);
  const cluster = clusterRow(context, index);
  const start = (page.page - 1) * page.pageSize;
  return {
    cluster,
    total: cluster.members,
    page: page.page,
    pageSize: page.pageSize,
    rows: clusterMembers(context, index, start, start + page.pageSize),
  };
}
