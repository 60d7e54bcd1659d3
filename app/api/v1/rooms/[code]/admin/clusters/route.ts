import * as z from "zod";
import { clusterListSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readClusters } from "@/lib/read-models/admin/read-clusters";

export const GET = companyView({
  path: "/rooms/{code}/admin/clusters",
  summary: "Lists all clusters with how many the engine puts in each",
  object: "clusters",
  params: roomPlace,
  query: z.object({}),
  output: clusterListSchema,
  read: (access) => readClusters(access),
  table: {
    name: "clusters",
    columns: ["clusterId", "name", "members", "share", "meanSimilarity", "topTopics"],
    rows: ({ rows }) =>
      rows.map(({ clusterId, name, members, share, meanSimilarity, topTopics }) => {
        const labels = topTopics.map(({ label }) => label).join("; ");
        return { clusterId, name, members, share, meanSimilarity, topTopics: labels };
      }),
  },
});
