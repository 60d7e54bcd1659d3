import { membersPageSchema } from "@/lib/domain/admin-views";
import { pageRequestSchema } from "@/lib/domain/page-request";
import { companyView } from "@/lib/http/company-view";
import { clusterPlace } from "@/lib/http/places";
import { readClusterMembers } from "@/lib/read-models/admin/read-cluster-members";

export const GET = companyView({
  path: "/rooms/{code}/admin/clusters/{clusterId}/members",
  summary: "Lists whom the engine puts in a cluster, nearest first",
  object: "cluster-members",
  objectId: ({ clusterId }) => clusterId,
  params: clusterPlace,
  query: pageRequestSchema,
  output: membersPageSchema,
  read: (access, { params, query }) => readClusterMembers(access, params.clusterId, query),
  table: {
    name: "members",
    columns: ["userId", "similarity", "margin", "confidence", "watches", "lastWatchedAt", "region"],
    rows: ({ rows }) => rows,
  },
});
