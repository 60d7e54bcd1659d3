import type { UserPage } from "@/lib/domain/user-page";
import type { Watch } from "@/lib/engine/profiling/watch";
import { topicsOfVideo } from "../describe-video";
import { topicId, topicLabel } from "../labels";
import type { AdminContext } from "./admin-context";
import { topicCounts } from "./published-counts";
import { seenAt } from "./seen-at";

/**
 * The lists a user is on: topics whose share of the user's watching reaches the cut-off, largest first. since: the
 * watch from which the share has stayed there. Cost: O(watches · topics).
 */
export async function listsOf(context: AdminContext, watches: readonly Watch[]): Promise<UserPage["lists"]> {
  const { world, locale } = context;
  const { listed } = await topicCounts(context);
  const cutOff = world.scenario.list.cutOffShare;
  const sum = new Float64Array(world.scenario.topics.length);
  const sinceMs = new Float64Array(sum.length).fill(Number.NaN);
  watches.forEach((watch, i) => {
    for (const { topic, weight } of topicsOfVideo(world, watch.video)) sum[topic] = (sum[topic] as number) + weight;
    sum.forEach((total, topic) => {
      if (total / (i + 1) < cutOff || total === 0) sinceMs[topic] = Number.NaN;
      else if (Number.isNaN(sinceMs[topic])) sinceMs[topic] = watch.atMs;
    });
  });
  return Array.from(sum, (total, topic) => ({ topic, share: total / watches.length }))
    .filter(({ topic }) => !Number.isNaN(sinceMs[topic]))
    .sort((a, b) => b.share - a.share)
    .map(({ topic, share }) => ({
      topicId: topicId(world, topic),
      label: topicLabel(world, topic, locale),
      share,
      since: seenAt(sinceMs[topic] as number),
      listLength: listed[topic] ?? null,
    }));
}
