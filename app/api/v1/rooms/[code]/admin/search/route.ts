import * as z from "zod";
import { searchHitsSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { searchCompany } from "@/lib/read-models/admin/search-company";

export const GET = companyView({
  path: "/rooms/{code}/admin/search",
  summary: "Finds users by the beginning of their ID, topics and clusters by name",
  object: "users",
  params: roomPlace,
  query: z.object({ q: z.string().min(1).max(60) }),
  output: searchHitsSchema,
  read: (access, { query }) => searchCompany(access, query.q),
  countRows: ({ hits }) => hits.filter(({ kind }) => kind === "user").length,
});
