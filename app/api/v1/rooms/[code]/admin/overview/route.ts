import * as z from "zod";
import { overviewSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readOverview } from "@/lib/read-models/admin/read-overview";

export const GET = companyView({
  path: "/rooms/{code}/admin/overview",
  summary: "Sums up users, watching, topics and clusters",
  object: "overview",
  params: roomPlace,
  query: z.object({}),
  output: overviewSchema,
  read: (access) => readOverview(access),
});
