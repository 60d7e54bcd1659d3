import { rawQuerySchema, rawQueryViewSchema } from "@/lib/domain/raw-query";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readRawRows } from "@/lib/read-models/admin/read-raw-rows";

export const GET = companyView({
  path: "/rooms/{code}/admin/query",
  summary: "Raw rows past the pages, for roles that may query; the choices are closed",
  object: "query",
  objectId: (_, { table }) => table,
  params: roomPlace,
  query: rawQuerySchema,
  output: rawQueryViewSchema,
  read: (access, { query }) => readRawRows(access, query),
  countRows: ({ rows }) => rows.length,
});
