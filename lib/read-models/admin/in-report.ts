import type { ShownClusterNames } from "@/lib/domain/name-mode";

/** What the newspaper's report of 5 May 2023 named inside its cluster "alt female", by the topic that stands for it here. */
const NAMED_INSIDE: Record<string, string> = { T02: "some lesbian content", T06: "tattoos", T07: "Portland" };
const CLUSTER_OF_THE_REPORT = "alt female";

/** The report's words for a topic, where it named this content inside this cluster. */
export function wordsOfReport(names: ShownClusterNames, topicId: string): string | null {
  if (!names.reported?.includes(CLUSTER_OF_THE_REPORT)) return null;
  return NAMED_INSIDE[topicId] ?? null;
}
