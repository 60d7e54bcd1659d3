import type { TopicPage } from "@/lib/domain/admin-views";
import { DIMENSIONS } from "@/lib/engine/world/world";
import { topicId, topicLabel } from "../labels";
import { type AdminContext, clusterRef } from "./admin-context";
import { audienceCounts } from "./published-counts";

const RELATED_TOPICS = 6;

/** Which clusters a topic's viewers are in, most viewers first. Where counts are guarded, none at all is not told either. */
export async function clustersOfTopic(context: AdminContext, topic: number): Promise<TopicPage["clusters"]> {
  const { clustering } = context.world;
  const counts = await audienceCounts(context, topic);
  const shareOfAll = clustering.topicShareOfAll[topic] as number;
  return counts.viewers
    .map((viewers, cluster) => ({
      ...clusterRef(context, cluster),
      viewers,
      listed: counts.listed[cluster] ?? null,
      lift: shareOfAll > 0 ? (clustering.topicShare[cluster * DIMENSIONS + topic] as number) / shareOfAll : 0,
    }))
    .filter(({ viewers }) => context.publisher.guards || viewers !== 0)
    .sort((a, b) => (b.viewers ?? -1) - (a.viewers ?? -1) || b.lift - a.lift);
}

/** Topics that the background users on this list watch most beyond everyone's share. Cost: O(topics · log topics). */
export function relatedTopics({ world, locale }: AdminContext, topic: number) {
  const { viewers, clustering, scenario } = world;
  const lifts = scenario.topics.flatMap((_, other) => {
    const overall = clustering.topicShareOfAll[other] as number;
    const among = viewers.shareAmongListed[topic * scenario.topics.length + other] as number;
    return other === topic || overall === 0 ? [] : [{ topic: other, lift: among / overall }];
  });
  return lifts
    .filter(({ lift }) => lift > 0)
    .sort((a, b) => b.lift - a.lift)
    .slice(0, RELATED_TOPICS)
    .map(({ topic: other, lift }) => ({
      topicId: topicId(world, other),
      label: topicLabel(world, other, locale),
      lift,
    }));
}
