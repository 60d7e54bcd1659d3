import * as z from "zod";
import { truthSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readTruth } from "@/lib/read-models/admin/read-truth";

export const GET = companyView({
  path: "/rooms/{code}/admin/truth",
  summary: "Compares a list with the hidden truth: who is wrongly listed, who is missed",
  object: "truth",
  objectId: (_, { group }) => group,
  params: roomPlace,
  query: z.object({ group: z.string().max(40).default("orientation") }),
  output: truthSchema,
  read: (access, { query }) => readTruth(access, query.group),
});
