import * as z from "zod";
import { clusterRowSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readClusters } from "@/lib/read-models/admin/read-clusters";

export const GET = companyView({
  path: "/rooms/{code}/admin/clusters",
  summary: "Lists all clusters with how many the engine puts in each",
  object: "clusters",
  params: roomPlace,
  query: z.object({}),
  output: z.object({ total: z.number().int(), rows: z.array(clusterRowSchema) }),
  read: async (access) => {
    const rows = await readClusters(access);
    return { total: rows.length, rows };
  },
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
