import type { Watch } from "@/lib/engine/profiling/watch";
import type { World } from "@/lib/engine/world/world";
import { topicsOfVideo } from "./describe-video";

/** A topic on whose list somebody stands, the share of their watching, and since which watch. */
export interface TopicSpell {
  readonly topic: number;
  readonly share: number;
  readonly sinceMs: number;
}

/**
 * Topics whose share of the watching reaches the cut-off, largest first. sinceMs: the watch from which the share has
 * stayed there. Cost: O(watches · topics).
 */
export function topicSpells(world: World, watches: readonly Watch[]): TopicSpell[] {
  const cutOff = world.scenario.list.cutOffShare;
  const sum = new Float64Array(world.scenario.topics.length);
  const sinceMs = new Float64Array(sum.length).fill(Number.NaN);
  watches.forEach((watch, i) => {
    for (const { topic, weight } of topicsOfVideo(world, watch.video)) sum[topic] = (sum[topic] as number) + weight;
    sum.forEach((total, topic) => {
      if (total / (i + 1) < cutOff || total === 0) sinceMs[topic] = Number.NaN;
      else if (Number.isNaN(sinceMs[topic])) sinceMs[topic] = watch.atMs;
    });
  });
  return Array.from(sum, (total, topic) => ({
    topic,
    share: total / watches.length,
    sinceMs: sinceMs[topic] as number,
  }))
    .filter((spell) => !Number.isNaN(spell.sinceMs))
    .sort((a, b) => b.share - a.share);
}
