import * as z from "zod";
import { auditVerificationSchema } from "@/lib/domain/audit-entry";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { verifyAudit } from "@/lib/services/audit/verify-audit";

export const GET = companyView({
  path: "/rooms/{code}/audit/verify",
  summary: "Goes over the whole audit log and says which line was changed, moved or taken out first",
  object: "audit",
  objectId: () => "verify",
  params: roomPlace,
  query: z.object({}),
  output: auditVerificationSchema,
  read: ({ actor }) => verifyAudit(actor.room.id),
});
