import type { TopicRow } from "@/lib/domain/admin-views";
import { topicId, topicLabel } from "../labels";
import { type TopicSums, topicSums } from "../roster-topics";
import type { AdminContext } from "./admin-context";

/** All topics of the catalogue, in its order. Cost: O(topics · (log viewers + personas)) after a change in the room, else O(topics · log viewers). */
export function topicRows(context: AdminContext): TopicRow[] {
  return context.world.scenario.topics.map((_, topic) => topicRow(context, topic));
}

/** One topic over background users and personas together. share: of all watching, so that the topics' shares sum to 1. */
export function topicRow(context: AdminContext, topic: number): TopicRow {
  const { world, roster, locale } = context;
  const { viewers, clustering, watches, scenario } = world;
  const cutOff = scenario.list.cutOffShare;
  const from = viewers.offsets[topic] as number;
  const to = viewers.offsets[topic + 1] as number;
  const weeks = Array.from(viewers.weeks.subarray(topic * viewers.weekCount, (topic + 1) * viewers.weekCount));

  const personas = topicSums(roster, scenario.topics.length, cutOff)[topic] as TopicSums;
  // Personas watch after the world's window has ended: their watches belong to its last week.
  const last = weeks.length - 1;
  weeks[last] = (weeks[last] ?? 0) + personas.watches;
  const allWatches = watches.video.length + rosterWatches(context);
  const backgroundShares = (clustering.topicShareOfAll[topic] as number) * watches.video.length;
  const before = weeks[last - 1] ?? 0;

  return {
    topicId: topicId(world, topic),
    label: topicLabel(world, topic, locale),
    kind: scenario.topics[topic]?.kind ?? "neutral",
    viewers: to - from + personas.viewers,
    listed: countListed(viewers.share, from, to, cutOff) + personas.listed,
    watches: weeks.reduce((sum, count) => sum + count, 0),
    share: allWatches > 0 ? (backgroundShares + personas.shares) / allWatches : 0,
    weeks,
    growth: before > 0 ? (weeks[last] ?? 0) / before - 1 : null,
  };
}

export function rosterWatches({ roster }: AdminContext): number {
  return roster.entries.reduce((sum, entry) => sum + entry.profile.watches, 0);
}

/** How many of share[from…to), which falls, reach the cut-off: by bisection. */
export function countListed(share: Float32Array, from: number, to: number, cutOff: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((share[middle] as number) >= cutOff) low = middle + 1;
    else high = middle;
  }
  return low - from;
}
