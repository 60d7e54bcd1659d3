import type { Access } from "@/lib/domain/access";
import type { ClusterPage } from "@/lib/domain/admin-views";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { topicId, topicLabel } from "../labels";
import { type AdminContext, adminContext, knownCluster } from "./admin-context";
import { clusterMembers } from "./cluster-members";
import { clusterRow } from "./cluster-rows";
import { wordsOfReport } from "./in-report";

const NEAREST = 8;
const TOPICS_IN_SUBCLUSTER_NAME = 2;
const AND = { en: " & ", es: " y " };

/** What is inside a cluster. contents: every topic, by falling lift. */
export async function readClusterPage(access: Access, clusterId: string): Promise<ClusterPage> {
  const context = await adminContext(access);
  const index = knownCluster(context, clusterId);
  const cluster = clusterRow(context, index);
  const { topicShare, topicShareOfAll } = context.world.clustering;
  const contents = context.world.scenario.topics.map((topic, t) => {
    const share = topicShare[index * DIMENSIONS + t] as number;
    const shareOfAll = topicShareOfAll[t] as number;
    return {
      topicId: topic.id,
      label: topicLabel(context.world, t, context.locale),
      share,
      shareOfAll,
      lift: shareOfAll > 0 ? share / shareOfAll : null,
      inReport: wordsOfReport(cluster.names, topic.id),
    };
  });
  return {
    cluster,
    nameMode: context.room.nameMode,
    clusters: context.world.clustering.count + 1,
    contents: contents.sort((a, b) => (b.lift ?? 0) - (a.lift ?? 0)),
    subclusters: subclusterRows(context, index),
    nearest: clusterMembers(context, index, 0, NEAREST),
  };
}

/** Subclusters of the fit, largest first. */
function subclusterRows({ world, locale }: AdminContext, cluster: number): ClusterPage["subclusters"] {
  const parts = world.subclusters[cluster] ?? [];
  const total = parts.reduce((sum, part) => sum + part.members, 0);
  return parts
    .map((part) => ({
      name: part.topics
        .slice(0, TOPICS_IN_SUBCLUSTER_NAME)
        .map((topic) => shortLabel(world, topic, locale))
        .join(AND[locale]),
      members: part.members,
      share: total > 0 ? part.members / total : 0,
    }))
    .sort((a, b) => b.members - a.members);
}

function shortLabel(world: World, topic: number, locale: AdminContext["locale"]): string {
  return world.scenario.topics[topic]?.short[locale] ?? topicId(world, topic);
}
