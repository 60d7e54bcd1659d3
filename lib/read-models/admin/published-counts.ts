import { keptWith } from "../kept-with";
import { type ClusterCounts, publishedClusters } from "../publish/cluster-counts";
import { listsOfOnePerson } from "../publish/lists-of-one-person";
import type { AdminContext } from "./admin-context";
import { exactAudience, exactly } from "./exact-counts";

/** Viewers and listed of each topic by index, as published. */
export interface TopicCounts {
  readonly viewers: readonly (number | null)[];
  readonly listed: readonly (number | null)[];
}

/** Viewers and listed of one topic in each cluster by index, as published. */
export type Audience = TopicCounts;

const clusters = keptWith<AdminContext, "clusters", Promise<ClusterCounts>>();
const topics = keptWith<AdminContext, "topics", Promise<TopicCounts>>();
const audiences = keptWith<AdminContext, number, Promise<Audience>>();

/** Members of each cluster. The same for every part of one answer. */
export function clusterCounts(context: AdminContext): Promise<ClusterCounts> {
  return clusters(context, "clusters", () => publishedClusters(context.publisher, context.world, context.roster));
}

/**
 * One person may be a viewer of every topic, and on as many lists as cut-offs fit into the whole of their watching: so
 * far the two columns can change with one person. Lists overlap, so no total binds them.
 */
export function topicCounts(context: AdminContext): Promise<TopicCounts> {
  return topics(context, "topics", async () => {
    const { publisher, world } = context;
    const { length } = world.scenario.topics;
    const drawn = await publisher.drawn("topics", [
      { counts: exactly(context, "viewers"), sensitivity: length },
      { counts: exactly(context, "listed"), sensitivity: listsOfOnePerson(world.scenario.list.cutOffShare, length) },
    ]);
    return {
      viewers: publisher.list(drawn?.[0] ?? null, length, "absent").published,
      listed: publisher.list(drawn?.[1] ?? null, length, "absent").published,
    };
  });
}

/** Nobody is in two clusters; the topic's own counts, shown elsewhere, are the totals. */
export function audienceCounts(context: AdminContext, topic: number): Promise<Audience> {
  return audiences(context, topic, async () => {
    const { publisher, world } = context;
    const cells = exactAudience(context, topic);
    const drawn = await publisher.drawn(`topic-clusters:${world.scenario.topics[topic]?.id}`, [
      { counts: cells.map(({ viewers }) => viewers), sensitivity: 1 },
      { counts: cells.map(({ listed }) => listed), sensitivity: 1 },
    ]);
    return {
      viewers: publisher.list(drawn?.[0] ?? null, cells.length, "published").published,
      listed: publisher.list(drawn?.[1] ?? null, cells.length, "published").published,
    };
  });
}
