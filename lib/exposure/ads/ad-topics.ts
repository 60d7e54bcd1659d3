import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import type { AdTarget } from "./ad-campaign";

const TOPICS_OF_A_CLUSTER = 3;

/**
 * What an ad is about, by what it is aimed at: the target's topics, else the three that set its cluster apart most (by
 * lift, ties to the lower index), else nothing in particular. Topic indices. O(topics · log topics).
 * Example: a cluster with lifts 6, 1, 4, 5 → topics 0, 3, 2.
 */
export function adTopics({ clustering, scenario }: Pick<World, "clustering" | "scenario">, target: AdTarget): number[] {
  if (target.topics.length > 0) return [...target.topics];
  const { cluster } = target;
  if (cluster === null || cluster >= clustering.count) return [];
  const lift = (topic: number) => {
    const all = clustering.topicShareOfAll[topic] as number;
    return all > 0 ? (clustering.topicShare[cluster * DIMENSIONS + topic] as number) / all : 0;
  };
  return scenario.topics
    .map((_, topic) => topic)
    .filter((topic) => lift(topic) > 1)
    .sort((a, b) => lift(b) - lift(a) || a - b)
    .slice(0, TOPICS_OF_A_CLUSTER);
}
