import * as z from "zod";
import { clusterPageSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { clusterPlace } from "@/lib/http/places";
import { readClusterPage } from "@/lib/read-models/admin/read-cluster-page";

export const GET = companyView({
  path: "/rooms/{code}/admin/clusters/{clusterId}",
  summary: "Describes a cluster: what is inside, its subclusters, its nearest members",
  object: "cluster",
  objectId: ({ clusterId }) => clusterId,
  params: clusterPlace,
  query: z.object({}),
  output: clusterPageSchema,
  read: (access, { params }) => readClusterPage(access, params.clusterId),
  countRows: ({ nearest }) => nearest.length,
});
