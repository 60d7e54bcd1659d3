import type { Access } from "@/lib/domain/access";
import type { TopicRow } from "@/lib/domain/admin-views";
import { adminContext } from "./admin-context";
import { topicRows } from "./topic-rows";

export async function readTopics(access: Access): Promise<TopicRow[]> {
  return topicRows(await adminContext(access));
}
