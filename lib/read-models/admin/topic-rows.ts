import type { TopicRow } from "@/lib/domain/admin-views";
import { topicId, topicLabel } from "../labels";
import { type TopicSums, topicSums } from "../roster-topics";
import type { AdminContext } from "./admin-context";
import { type TopicCounts, topicCounts } from "./published-counts";

/** All topics of the catalogue, in its order. Cost: O(topics · (log viewers + personas)) after a change in the room, else O(topics · log viewers). */
export async function topicRows(context: AdminContext): Promise<TopicRow[]> {
  const counts = await topicCounts(context);
  return context.world.scenario.topics.map((_, topic) => rowOf(context, topic, counts));
}

/** One topic over background users and personas together. */
export async function topicRow(context: AdminContext, topic: number): Promise<TopicRow> {
  return rowOf(context, topic, await topicCounts(context));
}

/** share: of all watching, so that the topics' shares sum to 1. What would give withheld counts back is withheld too. */
function rowOf(context: AdminContext, topic: number, counts: TopicCounts): TopicRow {
  const { world, locale, publisher } = context;
  const viewers = counts.viewers[topic] ?? null;
  const watching = watchingOf(context, topic);
  const told = !publisher.noisy && viewers !== null;
  const weeks =
    told && watching.weeks.every((week) => week >= (publisher.least ?? 0)) ? watching.weeks.map(rounded) : null;
  const before = weeks?.at(-2) ?? 0;
  return {
    topicId: topicId(world, topic),
    label: topicLabel(world, topic, locale),
    kind: world.scenario.topics[topic]?.kind ?? "neutral",
    viewers,
    listed: counts.listed[topic] ?? null,
    watches: told ? publisher.rounded(watching.weeks.reduce((sum, count) => sum + count, 0)) : null,
    share: told ? watching.share : null,
    weeks,
    growth: weeks && before > 0 ? (weeks.at(-1) ?? 0) / before - 1 : null,
  };

  function rounded(week: number): number {
    return publisher.rounded(week) ?? 0;
  }
}

function watchingOf(context: AdminContext, topic: number): { weeks: number[]; share: number } {
  const { viewers, clustering, watches, scenario } = context.world;
  const weeks = Array.from(viewers.weeks.subarray(topic * viewers.weekCount, (topic + 1) * viewers.weekCount));
  const personas = topicSums(context.roster, scenario.topics.length, scenario.list.cutOffShare)[topic] as TopicSums;
  // Personas watch after the world's window has ended: their watches belong to its last week.
  const last = weeks.length - 1;
  weeks[last] = (weeks[last] ?? 0) + personas.watches;
  const all = watches.video.length + rosterWatches(context);
  const shares = (clustering.topicShareOfAll[topic] as number) * watches.video.length + personas.shares;
  return { weeks, share: all > 0 ? shares / all : 0 };
}

export function rosterWatches({ roster }: AdminContext): number {
  return roster.entries.reduce((sum, entry) => sum + entry.profile.watches, 0);
}
