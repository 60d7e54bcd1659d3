import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { keptWith } from "../kept-with";
import { topicId, topicLabel } from "../labels";
import { shareOf, viewersAmong } from "../roster-topics";
import { type AdminContext, clusterRef } from "./admin-context";
import { countListed } from "./topic-rows";

const RELATED_TOPICS = 6;

interface ClusterAudience {
  clusterId: string;
  name: string;
  viewers: number;
  listed: number;
  lift: number;
}

/** Which clusters a topic's viewers are in, most viewers first. Cost: O(viewers of the topic). */
export function clustersOfTopic(context: AdminContext, topic: number): ClusterAudience[] {
  const { world, roster } = context;
  const { viewers, assignments, clustering, scenario } = world;
  const counts = Array.from({ length: clustering.count + 1 }, () => ({ viewers: 0, listed: 0 }));
  const count = (cluster: number, share: number) => {
    const cell = counts[cluster];
    if (!cell) return;
    cell.viewers += 1;
    if (share >= scenario.list.cutOffShare) cell.listed += 1;
  };
  for (let row = viewers.offsets[topic] as number; row < (viewers.offsets[topic + 1] as number); row++)
    count(assignments.cluster[viewers.user[row] as number] as number, viewers.share[row] as number);
  for (const entry of viewersAmong(roster, topic)) count(entry.guess.cluster, shareOf(entry, topic));

  const shareOfAll = clustering.topicShareOfAll[topic] as number;
  return counts
    .map((cell, cluster) => ({
      ...clusterRef(context, cluster),
      ...cell,
      lift: shareOfAll > 0 ? (clustering.topicShare[cluster * DIMENSIONS + topic] as number) / shareOfAll : 0,
    }))
    .filter((row) => row.viewers > 0)
    .sort((a, b) => b.viewers - a.viewers);
}

const related = keptWith<World, number, { topic: number; lift: number }[]>();

/** Topics that the background users on this list watch most beyond everyone's share. */
export function relatedTopics({ world, locale }: AdminContext, topic: number) {
  return related(world, topic, () => liftsAmongListed(world, topic))
    .slice(0, RELATED_TOPICS)
    .map(({ topic: other, lift }) => ({
      topicId: topicId(world, other),
      label: topicLabel(world, other, locale),
      lift,
    }));
}

/** Mean share of every other topic among the listed, over its share among all. Once per topic: O(rows of all lists). */
function liftsAmongListed(
  { viewers, scenario, clustering, users }: World,
  topic: number,
): { topic: number; lift: number }[] {
  const from = viewers.offsets[topic] as number;
  const listed = countListed(viewers.share, from, viewers.offsets[topic + 1] as number, scenario.list.cutOffShare);
  if (listed === 0) return [];
  const onList = new Uint8Array(users.count);
  for (let row = from; row < from + listed; row++) onList[viewers.user[row] as number] = 1;
  return scenario.topics
    .flatMap((_, other) => {
      const overall = clustering.topicShareOfAll[other] as number;
      if (other === topic || overall === 0) return [];
      let sum = 0;
      for (let row = viewers.offsets[other] as number; row < (viewers.offsets[other + 1] as number); row++)
        if (onList[viewers.user[row] as number]) sum += viewers.share[row] as number;
      return [{ topic: other, lift: sum / listed / overall }];
    })
    .sort((a, b) => b.lift - a.lift);
}
