import { viewersPageSchema, viewersQuerySchema } from "@/lib/domain/admin-views";
import { pageRequestSchema } from "@/lib/domain/page-request";
import { companyView } from "@/lib/http/company-view";
import { topicPlace } from "@/lib/http/places";
import { readTopicViewers } from "@/lib/read-models/admin/read-topic-viewers";

export const GET = companyView({
  path: "/rooms/{code}/admin/topics/{topicId}/viewers",
  summary: "The list: who watches a topic, by ID",
  object: "topic-viewers",
  objectId: ({ topicId }) => topicId,
  params: topicPlace,
  query: pageRequestSchema.extend(viewersQuerySchema.shape),
  output: viewersPageSchema,
  read: (access, { params, query }) => readTopicViewers(access, params.topicId, query, query),
  table: {
    name: "viewers",
    columns: [
      "userId",
      "share",
      "watches",
      "allWatches",
      "lastWatchedAt",
      "clusterId",
      "cluster",
      "region",
      "name",
      "ipAddress",
      "device",
      "deletedSearch",
    ],
    rows: ({ rows }) =>
      rows.map(({ cluster, ...row }) => ({
        ...row,
        clusterId: cluster?.clusterId ?? null,
        cluster: cluster?.name ?? null,
      })),
  },
});
