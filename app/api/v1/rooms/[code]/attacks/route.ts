import * as z from "zod";
import { attackGroupSchema, attackListSchema } from "@/lib/domain/attack-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { listAttacks } from "@/lib/read-models/attacks/list-attacks";

export const GET = companyView({
  path: "/rooms/{code}/attacks",
  summary: "Lists the attacks, each with its success without safeguards and with those that are on",
  object: "attacks",
  params: roomPlace,
  query: z.object({ group: attackGroupSchema }),
  output: attackListSchema,
  read: (access, { query }) => listAttacks(access, query.group),
});
