import type { FieldIssue } from "@/lib/domain/domain-error";
import type { WatchEventInput } from "@/lib/domain/watch-event";
import { videoIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";

/** Everything in a batch that this room's world does not know. */
export function eventIssues(events: readonly WatchEventInput[], world: World): FieldIssue[] {
  const comments = new Set(world.scenario.comments.map(({ id }) => id));
  return events.flatMap(({ videoId, commentId, commented }, index) => {
    const issues: FieldIssue[] = [];
    if (videoIndex(world, videoId) < 0)
      issues.push({ field: `events.${index}.videoId`, rule: "a video of this room's world" });
    if (commentId !== null && !comments.has(commentId))
      issues.push({ field: `events.${index}.commentId`, rule: "a comment of the scenario's list" });
    if (commentId !== null && !commented)
      issues.push({ field: `events.${index}.commentId`, rule: "only with commented: true" });
    return issues;
  });
}
