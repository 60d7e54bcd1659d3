import type { LearnPolicy } from "@/lib/domain/data-policy";
import type { Scenario } from "@/lib/domain/scenario";
import { sharedColumn } from "../../numeric/columns";
import { type ClusterAppeal, DIMENSIONS, type VideoTable } from "../world";
import { unitRows } from "./unit-rows";

/** Topics that the company may not know, by index: of all the scenario's groups together. None blocked: empty. */
export function blockedTopics(scenario: Scenario, { blockedTopics: blocked }: LearnPolicy): ReadonlySet<number> {
  if (blocked === "none") return new Set();
  const indexOf = new Map(scenario.topics.map((topic, t) => [topic.id as string, t]));
  const ids = scenario.groups.flatMap(({ directTopics, proxyTopics }) =>
    blocked === "direct" ? directTopics : [...directTopics, ...proxyTopics],
  );
  return new Set(ids.flatMap((id) => indexOf.get(id) ?? []));
}

/**
 * The videos with those topics cleared from their mixtures. What remains of a row is not scaled up: a video that was
 * four fifths about a blocked topic tells one fifth, not everything, about the rest. Cost: O(videos × topics).
 */
export function clearMixtures(videos: VideoTable, blocked: ReadonlySet<number>): VideoTable {
  if (blocked.size === 0) return videos;
  const topicWeights = sharedColumn("f32", videos.topicWeights.length);
  topicWeights.set(videos.topicWeights);
  for (let v = 0; v < videos.count; v++) for (const t of blocked) topicWeights[v * DIMENSIONS + t] = 0;
  return { ...videos, topicWeights };
}

/** Centroids without those dimensions, rows of length 1 again; a cluster of nothing else becomes zeros and gets nobody. */
export function clearCentroids(centroids: Float64Array, blocked: ReadonlySet<number>): Float64Array {
  if (blocked.size === 0) return centroids;
  return unitRows(centroids.map((value, c) => (blocked.has(c % DIMENSIONS) ? 0 : value)));
}

/**
 * An appeal in which videos with a blocked topic take all clusters alike, so that staying with one of them is no evidence
 * for any. `videos` with their topics still on them. Cost: O(clusters × videos).
 */
export function levelAppeal(appeal: ClusterAppeal, videos: VideoTable, blocked: ReadonlySet<number>): ClusterAppeal {
  if (blocked.size === 0) return appeal;
  const byCluster = sharedColumn("f32", appeal.byCluster.length);
  byCluster.set(appeal.byCluster);
  for (let v = 0; v < videos.count; v++)
    if ([...blocked].some((t) => (videos.topicWeights[v * DIMENSIONS + t] as number) > 0))
      for (let cell = v; cell < byCluster.length; cell += videos.count) byCluster[cell] = appeal.overall[v] as number;
  return { ...appeal, byCluster };
}
