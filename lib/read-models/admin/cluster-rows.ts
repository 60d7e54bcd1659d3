import type { ClusterRow } from "@/lib/domain/admin-views";
import { clusterNames } from "@/lib/engine/naming/cluster-names";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { topicId, topicLabel } from "../labels";
import type { RosterEntry } from "../roster";
import { type AdminContext, clusterRef, userCount } from "./admin-context";

const TOP_TOPICS = 3;

/** All clusters, largest first, "no clear cluster" last. */
export function clusterRows(context: AdminContext): ClusterRow[] {
  const { count } = context.world.clustering;
  const clear = Array.from({ length: count }, (_, cluster) => clusterRow(context, cluster));
  return [...clear.sort((a, b) => b.members - a.members), clusterRow(context, count)];
}

/** One cluster, personas included among its members. Lift and names come from the fit, which personas do not move. */
export function clusterRow(context: AdminContext, cluster: number): ClusterRow {
  const { world, locale } = context;
  const personas = membersAmong(context, cluster);
  const background = backgroundMembers(world, cluster);
  const members = background.count + personas.length;
  const similarity = personas.reduce((sum, entry) => sum + entry.guess.similarity, background.similarity);
  return {
    ...clusterRef(context, cluster),
    names: clusterNames(world, cluster, locale),
    members,
    share: members / userCount(context),
    meanSimilarity: members > 0 ? similarity / members : null,
    topTopics: liftsOf(world, cluster)
      .slice(0, TOP_TOPICS)
      .map(({ topic, lift }) => ({ topicId: topicId(world, topic), label: topicLabel(world, topic, locale), lift })),
  };
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
    known = Array.from({ length: world.clustering.count + 1 }, () => ({ count: 0, similarity: 0 }));
    for (let user = 0; user < world.users.count; user++) {
      const sum = known[world.assignments.cluster[user] as number];
      if (!sum) continue;
      sum.count += 1;
      sum.similarity += world.assignments.similarity[user] as number;
    }
    sums.set(world, known);
  }
  return known[cluster] ?? { count: 0, similarity: 0 };
}
