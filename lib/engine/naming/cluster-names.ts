import type { Locale } from "@/lib/domain/localized-text";
import type { ClusterNames, NameMode } from "@/lib/domain/name-mode";
import { lift } from "../clustering/cluster-contents";
import type { World } from "../world/world";

/** A topic must make up this much of a cluster's watching before it may name it. */
const LEAST_SHARE = 0.02;
const TOPICS_IN_NAME = 3;
const NO_CLEAR_CLUSTER: Record<Locale, string> = { en: "no clear cluster", es: "sin grupo claro" };

/** The topics that set a cluster apart: highest lift first, ties by topic order. Empty for an empty cluster. */
export function distinctiveTopics(
  world: World,
  cluster: number,
  limit = TOPICS_IN_NAME,
): { topic: number; lift: number }[] {
  const { topicShare } = world.clustering;
  const width = topicShare.length / (world.clustering.count + 1);
  return world.scenario.topics
    .flatMap((_, topic) => {
      const value = lift(world.clustering, cluster, topic);
      return value !== null && (topicShare[cluster * width + topic] ?? 0) >= LEAST_SHARE
        ? [{ topic, lift: value }]
        : [];
    })
    .sort((a, b) => b.lift - a.lift || a.topic - b.topic)
    .slice(0, limit);
}

/**
 * The three names of a cluster. content: its most distinctive topics; reported: the archetype it was matched to, if
 * that name was reported and the match is close enough, with its source; number: tells nothing.
 */
export function clusterNames(world: World, cluster: number, locale: Locale): ClusterNames {
  const { clustering, scenario } = world;
  const number = clustering.numbers[cluster] ?? "";
  if (cluster === clustering.count) return { content: NO_CLEAR_CLUSTER[locale], reported: null, number, source: null };
  const content = listOf(
    distinctiveTopics(world, cluster).map(({ topic }) => scenario.topics[topic]?.short[locale] ?? ""),
    locale,
  );
  const archetype = scenario.archetypes[clustering.archetype[cluster] ?? -1];
  const close = (clustering.archetypeCosine[cluster] ?? 0) >= scenario.engine.reportedNameThreshold;
  const reported = archetype?.labelKind === "reported" && close ? archetype : null;
  return { content, reported: reported?.label ?? null, number, source: reported?.source ?? null };
}

/** The name that a mode shows. Clusters without a reported name keep their content name. */
export function clusterName(world: World, cluster: number, mode: NameMode, locale: Locale): string {
  const names = clusterNames(world, cluster, locale);
  if (mode === "number") return names.number;
  return mode === "reported" && names.reported !== null ? names.reported : names.content;
}

function listOf(words: string[], locale: Locale): string {
  if (locale === "es") return new Intl.ListFormat("es", { type: "conjunction" }).format(words);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} & ${words.at(-1)}`;
}
