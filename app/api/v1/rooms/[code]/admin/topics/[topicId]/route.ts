import * as z from "zod";
import { topicPageSchema } from "@/lib/domain/admin-views";
import { companyView } from "@/lib/http/company-view";
import { topicPlace } from "@/lib/http/places";
import { readTopicPage } from "@/lib/read-models/admin/read-topic-page";

export const GET = companyView({
  path: "/rooms/{code}/admin/topics/{topicId}",
  summary: "Describes a topic: its videos, the clusters that watch it, related topics",
  object: "topic",
  objectId: ({ topicId }) => topicId,
  params: topicPlace,
  query: z.object({}),
  output: topicPageSchema,
  read: (access, { params }) => readTopicPage(access, params.topicId),
});
