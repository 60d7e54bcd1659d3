import type { Access } from "@/lib/domain/access";
import type { MembersPage } from "@/lib/domain/admin-views";
import type { PageRequest } from "@/lib/domain/page-request";
import { adminContext, knownCluster } from "./admin-context";
import { clusterMembers, MEMBER_FIELDS } from "./cluster-members";
import { clusterRow } from "./cluster-rows";
import { shownTotal } from "./shown-total";

export async function readClusterMembers(access: Access, clusterId: string, page: PageRequest): Promise<MembersPage> {
  const context = await adminContext(access);
  const index = knownCluster(context, clusterId);
  const cluster = await clusterRow(context, index);
  const members = clusterMembers(context, index);
  const start = (page.page - 1) * page.pageSize;
  const rows = members.rows(start, start + page.pageSize);
  const wanted = Math.max(0, Math.min(members.length - start, page.pageSize));
  return {
    ...context.gate.note(MEMBER_FIELDS, "cluster", { wanted, given: rows.length }),
    cluster,
    total: shownTotal(context, cluster.members, members.length),
    page: page.page,
    pageSize: page.pageSize,
    rows,
  };
}
