import { exportsPageSchema } from "@/lib/domain/export";
import { pageRequestSchema } from "@/lib/domain/page-request";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readExports } from "@/lib/read-models/admin/read-exports";

export const GET = companyView({
  path: "/rooms/{code}/admin/exports",
  summary: "Lists the copies that left the tool, newest first; deleting what they were made from removes none",
  object: "exports",
  params: roomPlace,
  query: pageRequestSchema,
  output: exportsPageSchema,
  read: (access, { query }) => readExports(access, query),
});
