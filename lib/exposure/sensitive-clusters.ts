import { DIMENSIONS, type World } from "@/lib/engine/world/world";

/** A cluster is sensitive where its members watch the direct topics at least so many times as much as everyone. */
export const SENSITIVE_LIFT = 2;

const kept = new WeakMap<World, Map<number, Uint8Array>>();

/**
 * Which clusters of a world are sensitive for a group: 1 where the lift of the group's direct topics together reaches
 * SENSITIVE_LIFT. Taken of what happened, not of what the company still holds: what a cluster gives away does not
 * depend on who may know it. Length clusters + 1; "no clear cluster" never is. Where nobody watches those topics, none
 * is. O(clusters × topics) once per world and group. Source: exposure.md 5.2, where the mark is read off the loads.
 */
export function sensitiveClusters(world: World, group: number): Uint8Array {
  const groups = kept.get(world) ?? new Map<number, Uint8Array>();
  kept.set(world, groups);
  const flags = groups.get(group) ?? liftedClusters(world, topicIndices(world, directTopics(world, group)));
  groups.set(group, flags);
  return flags;
}

function directTopics(world: World, group: number): readonly string[] {
  return world.scenario.groups[group]?.directTopics ?? [];
}

/** Indices of topics by id, in the scenario's order of topics. */
function topicIndices({ scenario }: World, ids: readonly string[]): number[] {
  return scenario.topics.flatMap((topic, index) => (ids.includes(topic.id) ? [index] : []));
}

/** 1 for each cluster that watches these topics, taken together, SENSITIVE_LIFT times as much as everyone. Length clusters + 1. */
export function liftedClusters({ clustering }: World, topics: readonly number[]): Uint8Array {
  const shareIn = (column: Float64Array, row: number) =>
    topics.reduce((sum, topic) => sum + (column[row * DIMENSIONS + topic] as number), 0);
  const overall = shareIn(clustering.topicShareOfAll, 0);
  return Uint8Array.from({ length: clustering.count + 1 }, (_, cluster) =>
    Number(
      cluster < clustering.count && overall > 0 && shareIn(clustering.topicShare, cluster) >= SENSITIVE_LIFT * overall,
    ),
  );
}
