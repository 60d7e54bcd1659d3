import { usersPageSchema } from "@/lib/domain/admin-views";
import { pageRequestSchema } from "@/lib/domain/page-request";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readUsers } from "@/lib/read-models/admin/read-users";

export const GET = companyView({
  path: "/rooms/{code}/admin/users",
  summary: "Lists all users by ID",
  object: "users",
  params: roomPlace,
  query: pageRequestSchema,
  output: usersPageSchema,
  read: (access, { query }) => readUsers(access, query),
  table: {
    name: "users",
    columns: ["userId", "watches", "lastWatchedAt", "clusterId", "cluster", "region"],
    rows: ({ rows }) =>
      rows.map(({ cluster, ...row }) => ({
        ...row,
        clusterId: cluster?.clusterId ?? null,
        cluster: cluster?.name ?? null,
      })),
  },
});
