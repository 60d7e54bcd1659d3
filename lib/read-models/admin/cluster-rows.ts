import type { ClusterRow } from "@/lib/domain/admin-views";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { shownClusterNames, topicId, topicLabel } from "../labels";
import type { ClusterCounts } from "../publish/cluster-counts";
import { publishedShare } from "../publish/published-rate";
import type { RosterEntry } from "../roster";
import { type AdminContext, clusterRef } from "./admin-context";
import { clusterCounts } from "./published-counts";

const TOP_TOPICS = 3;

/** All clusters, largest first, "no clear cluster" last. */
export async function clusterRows(context: AdminContext): Promise<ClusterRow[]> {
  const { count } = context.world.clustering;
  const counts = await clusterCounts(context);
  const clear = Array.from({ length: count }, (_, cluster) => rowOf(context, cluster, counts));
  return [...clear.sort((a, b) => (b.members ?? -1) - (a.members ?? -1)), rowOf(context, count, counts)];
}

/** One cluster, personas included among its members. */
export async function clusterRow(context: AdminContext, cluster: number): Promise<ClusterRow> {
  return rowOf(context, cluster, await clusterCounts(context));
}

/** Lift and names come from the fit, which personas do not move. The mean over few or noisy members is withheld with their count. */
function rowOf(context: AdminContext, cluster: number, counts: ClusterCounts): ClusterRow {
  const { world, locale, publisher } = context;
  const members = counts.members[cluster] ?? null;
  return {
    ...clusterRef(context, cluster),
    names: shownClusterNames(world, cluster, locale, context.namesHidden),
    members,
    share: publishedShare(members, counts.users),
    meanSimilarity: publisher.noisy || members === null ? null : meanSimilarity(context, cluster),
    topTopics: liftsOf(world, cluster)
      .slice(0, TOP_TOPICS)
      .map(({ topic, lift }) => ({ topicId: topicId(world, topic), label: topicLabel(world, topic, locale), lift })),
  };
}

function meanSimilarity(context: AdminContext, cluster: number): number | null {
  const personas = membersAmong(context, cluster);
  const background = backgroundMembers(context.world, cluster);
  const members = background.count + personas.length;
  const sum = personas.reduce((all, entry) => all + entry.guess.similarity, background.similarity);
  return members > 0 ? sum / members : null;
}

/** Personas in a cluster, nearest to its centre first. */
export function membersAmong({ roster }: AdminContext, cluster: number): RosterEntry[] {
  return roster.entries
    .filter((entry) => entry.guess.cluster === cluster)
    .sort((a, b) => b.guess.similarity - a.guess.similarity || (a.id < b.id ? -1 : 1));
}

/** Topics by falling lift: share inside the cluster over share among all. A topic that nobody watches is left out. */
export function liftsOf(world: World, cluster: number): { topic: number; lift: number }[] {
  const { topicShare, topicShareOfAll } = world.clustering;
  const lifts: { topic: number; lift: number }[] = [];
  for (let topic = 0; topic < world.scenario.topics.length; topic++) {
    const all = topicShareOfAll[topic] as number;
    if (all > 0) lifts.push({ topic, lift: (topicShare[cluster * DIMENSIONS + topic] as number) / all });
  }
  return lifts.sort((a, b) => b.lift - a.lift);
}

const sums = new WeakMap<World, { count: number; similarity: number }[]>();

function backgroundMembers(world: World, cluster: number): { count: number; similarity: number } {
  let known = sums.get(world);
  if (!known) {
    const { offsets, user } = world.members;
    known = Array.from({ length: world.clustering.count + 1 }, (_, k) => {
      const members = user.subarray(offsets[k], offsets[k + 1]);
      const similarity = members.reduce((sum, u) => sum + (world.assignments.similarity[u] as number), 0);
      return { count: members.length, similarity };
    });
    sums.set(world, known);
  }
  return known[cluster] ?? { count: 0, similarity: 0 };
}
