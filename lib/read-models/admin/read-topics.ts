import type { Access } from "@/lib/domain/access";
import type { TopicList } from "@/lib/domain/admin-views";
import { adminContext } from "./admin-context";
import { topicRows } from "./topic-rows";

export async function readTopics(access: Access): Promise<TopicList> {
  const context = await adminContext(access);
  const rows = await topicRows(context);
  return { total: rows.length, rows, publishing: context.publisher.note() };
}
