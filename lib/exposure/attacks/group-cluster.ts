import { DIMENSIONS, type World } from "@/lib/engine/world/world";

/**
 * The cluster that somebody would pick who is after a sensitive group and sees only what the clusters contain: the one
 * with the highest lift of the group's direct topics together, or of its proxies where no direct topic is tracked any more.
 * Ties go to the lower index; nothing tracked, or no such group: null. O(clusters · topics of the group).
 * Example: topics 2 and 3 with shares .1 and .02 in two clusters, .03 overall → the first.
 */
export function groupCluster(world: Pick<World, "scenario" | "clustering">, group: number): number | null {
  const found = world.scenario.groups[group];
  if (!found) return null;
  return richest(world, found.directTopics) ?? richest(world, found.proxyTopics);
}

function richest(
  { scenario, clustering }: Pick<World, "scenario" | "clustering">,
  ids: readonly string[],
): number | null {
  const topics = ids.map((id) => scenario.topics.findIndex((topic) => topic.id === id)).filter((topic) => topic >= 0);
  const share = (shares: Float64Array, row: number) =>
    topics.reduce((sum, topic) => sum + (shares[row * DIMENSIONS + topic] ?? 0), 0);
  if (share(clustering.topicShareOfAll, 0) <= 0) return null;
  let best: number | null = null;
  for (let cluster = 0; cluster < clustering.count; cluster++)
    if (share(clustering.topicShare, cluster) > (best === null ? 0 : share(clustering.topicShare, best)))
      best = cluster;
  return best;
}
