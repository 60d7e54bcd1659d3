import * as z from "zod";
import { topicListSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { roomPlace } from "@/lib/http/places";
import { readTopics } from "@/lib/read-models/admin/read-topics";

export const GET = companyView({
  path: "/rooms/{code}/admin/topics",
  summary: "Lists all topics with how many watch them",
  object: "topics",
  params: roomPlace,
  query: z.object({}),
  output: topicListSchema,
  read: (access) => readTopics(access),
  table: {
    name: "topics",
    columns: ["topicId", "label", "kind", "viewers", "listed", "watches", "share", "growth"],
    rows: ({ rows }) => rows.map(({ weeks: _, ...row }) => row),
  },
});
