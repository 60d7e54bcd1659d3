import type { Access } from "@/lib/domain/access";
import type { ClusterPage } from "@/lib/domain/admin-views";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { topicId, topicLabel } from "../labels";
import { publishedShare } from "../publish/published-rate";
import { type AdminContext, adminContext, knownCluster } from "./admin-context";
import { clusterMembers, MEMBER_FIELDS } from "./cluster-members";
import { clusterRow } from "./cluster-rows";
import { wordsOfReport } from "./in-report";

const NEAREST = 8;
const TOPICS_IN_SUBCLUSTER_NAME = 2;
const AND = { en: " & ", es: " y " };

/** What is inside a cluster. contents: every topic, by falling lift. */
export async function readClusterPage(access: Access, clusterId: string): Promise<ClusterPage> {
  const context = await adminContext(access);
  const index = knownCluster(context, clusterId);
  const cluster = await clusterRow(context, index);
  const members = clusterMembers(context, index);
  const nearest = members.rows(0, NEAREST);
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
  const subclusters = await subclusterRows(context, index);
  return {
    ...context.gate.note(MEMBER_FIELDS, "cluster", {
      wanted: Math.min(members.length, NEAREST),
      given: nearest.length,
    }),
    cluster,
    nameMode: context.nameMode,
    clusters: context.world.clustering.count + 1,
    contents: contents.sort((a, b) => (b.lift ?? 0) - (a.lift ?? 0)),
    subclusters,
    nearest,
    publishing: context.publisher.note(),
  };
}

/** Subclusters of the fit, largest first as published: the order would tell, too. Under numbers for names they are numbered below their cluster. */
async function subclusterRows(context: AdminContext, cluster: number): Promise<ClusterPage["subclusters"]> {
  const { world, locale, publisher, names, namesHidden } = context;
  const parts = world.subclusters[cluster] ?? [];
  if (parts.length === 0) return [];
  const counts = parts.map(({ members }) => members);
  const name = `subclusters:${world.clustering.ids[cluster]}`;
  const drawn = await publisher.drawn(name, [{ counts, sensitivity: 1 }]);
  const { published, total } = publisher.list(drawn?.[0] ?? null, counts.length, "published");
  const rows = parts.map((part, i) => ({
    name: namesHidden
      ? `${names[cluster]}.${i + 1}`
      : part.topics
          .slice(0, TOPICS_IN_SUBCLUSTER_NAME)
          .map((topic) => shortLabel(world, topic, locale))
          .join(AND[locale]),
    members: published[i] ?? null,
    share: publishedShare(published[i] ?? null, total),
  }));
  return rows.sort((a, b) => (b.members ?? -1) - (a.members ?? -1));
}

function shortLabel(world: World, topic: number, locale: AdminContext["locale"]): string {
  return world.scenario.topics[topic]?.short[locale] ?? topicId(world, topic);
}
