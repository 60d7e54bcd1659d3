import type { LearnPolicy } from "@/lib/domain/data-policy";
import type { Topic } from "@/lib/domain/topic";

/** Whether the company may not learn anything about a topic. O(1). Example: under "direct" a proxy topic is not blocked. */
export function isBlocked({ kind }: Pick<Topic, "kind">, blocked: LearnPolicy["blockedTopics"]): boolean {
  if (blocked === "none") return false;
  return kind === "direct" || (blocked === "direct-and-proxies" && kind === "proxy");
}
