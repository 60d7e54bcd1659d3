import type { Access } from "@/lib/domain/access";
import type { ClusterRow } from "@/lib/domain/admin-views";
import { adminContext } from "./admin-context";
import { clusterRows } from "./cluster-rows";

export async function readClusters(access: Access): Promise<ClusterRow[]> {
  return clusterRows(await adminContext(access));
}
