import * as z from "zod";
import { topicRowSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readTopics } from "@/lib/read-models/admin/read-topics";

export const GET = companyView({
  path: "/rooms/{code}/admin/topics",
  summary: "Lists all topics with how many watch them",
  object: "topics",
  params: roomPlace,
  query: z.object({}),
  output: z.object({ total: z.number().int(), rows: z.array(topicRowSchema) }),
  read: async (access) => {
    const rows = await readTopics(access);
    return { total: rows.length, rows };
  },
  table: {
    name: "topics",
    columns: ["topicId", "label", "kind", "viewers", "listed", "watches", "share", "growth"],
    rows: ({ rows }) => rows.map(({ weeks: _, ...row }) => row),
  },
});
