import * as z from "zod";
import { topicIdSchema } from "@/lib/domain/topic";
import { userPageSchema } from "@/lib/domain/user-page";
import { companyView } from "@/lib/http/company-view";
import { userPlace } from "@/lib/http/places";
import { readUserPage } from "@/lib/read-models/admin/read-user-page";

export const GET = companyView({
  path: "/rooms/{code}/admin/users/{userId}",
  summary: "Shows all that the company keeps of one user",
  object: "user",
  objectId: ({ userId }) => userId,
  params: userPlace,
  query: z.object({ topic: topicIdSchema.optional().describe("the topic to count by day") }),
  output: userPageSchema,
  read: (access, { params, query }) => readUserPage(access, params.userId, query.topic),
});
