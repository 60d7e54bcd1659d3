import type { CampaignTarget } from "@/lib/domain/campaign";
import type { FieldIssue } from "@/lib/domain/domain-error";
import type { World } from "@/lib/engine/world/world";

/** Every part of a target that this world does not have. */
export function targetIssues(
  { scenario, clustering }: World,
  { clusterId, topicIds, region }: CampaignTarget,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (clusterId !== null && !clustering.ids.includes(clusterId))
    issues.push({ field: "target.clusterId", rule: "a cluster of this world" });
  topicIds.forEach((id, index) => {
    if (!scenario.topics.some((topic) => topic.id === id))
      issues.push({ field: `target.topicIds.${index}`, rule: "a topic of this scenario" });
  });
  if (region !== null && !scenario.people.regions.some(({ id }) => id === region))
    issues.push({ field: "target.region", rule: "a region of this scenario" });
  return issues;
}
