import { auditPageSchema } from "@/lib/domain/audit-review";
import { pageRequestSchema } from "@/lib/domain/page-request";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readAudit } from "@/lib/read-models/admin/read-audit";

export const GET = companyView({
  path: "/rooms/{code}/admin/audit",
  summary: "Lists who looked at what, newest first",
  object: "audit",
  params: roomPlace,
  query: pageRequestSchema,
  output: auditPageSchema,
  read: (access, { query }) => readAudit(access, query),
  table: {
    name: "audit",
    columns: ["sequence", "at", "actor", "action", "object", "objectId", "rows", "purpose", "review"],
    rows: ({ rows }) => rows,
  },
});
