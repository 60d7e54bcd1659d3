import * as z from "zod";
import { accessViewSchema } from "@/lib/domain/access-matrix";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readAccess } from "@/lib/read-models/admin/read-access";

export const GET = companyView({
  path: "/rooms/{code}/admin/access",
  summary: "Shows what each staff role may open, export and read under the safeguards that are on",
  object: "access",
  params: roomPlace,
  query: z.object({}),
  output: accessViewSchema,
  read: (access) => readAccess(access),
});
