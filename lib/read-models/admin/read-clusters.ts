import type { Access } from "@/lib/domain/access";
import type { ClusterList } from "@/lib/domain/admin-views";
import { adminContext } from "./admin-context";
import { clusterRows } from "./cluster-rows";

export async function readClusters(access: Access): Promise<ClusterList> {
  const context = await adminContext(access);
  const rows = await clusterRows(context);
  return { total: rows.length, rows, nameMode: context.nameMode, publishing: context.publisher.note() };
}
