import type { UserPage } from "@/lib/domain/user-page";
import type { Watch } from "@/lib/engine/profiling/watch";
import { topicId, topicLabel } from "../labels";
import { topicSpells } from "../topic-spells";
import type { AdminContext } from "./admin-context";
import { topicCounts } from "./published-counts";
import { seenAt } from "./seen-at";

/** The lists a user is on, largest share first, and since when. Cost: O(watches · topics). */
export async function listsOf(context: AdminContext, watches: readonly Watch[]): Promise<UserPage["lists"]> {
  const { world, locale } = context;
  const { listed } = await topicCounts(context);
  return topicSpells(world, watches).map(({ topic, share, sinceMs }) => ({
    topicId: topicId(world, topic),
    label: topicLabel(world, topic, locale),
    share,
    since: seenAt(sinceMs),
    listLength: listed[topic] ?? null,
  }));
}
