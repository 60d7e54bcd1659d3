import * as z from "zod";
import { exposureSchema } from "@/lib/domain/measure";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readExposure } from "@/lib/read-models/exposure/read-exposure";

export const GET = companyView({
  path: "/rooms/{code}/exposure",
  summary: "Measures who is exposed to whom in this room, in five groups, under the safeguards that are on",
  object: "exposure",
  params: roomPlace,
  query: z.object({
    role: z.string().max(40).optional().describe("the staff role that looks; the asker's own, or the trends analyst's"),
    group: z.string().max(40).optional().describe("the sensitive group; the scenario's first"),
  }),
  output: exposureSchema,
  read: (access, { query }) => readExposure(access, query),
});
