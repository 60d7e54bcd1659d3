import type { Access } from "@/lib/domain/access";
import type { ViewersQuery } from "@/lib/domain/admin-views";
import { shareOf, viewersAmong } from "../roster-topics";
import { adminContext, knownTopic } from "./admin-context";
import { viewerFilter } from "./viewer-filter";
import { type ViewerSort, viewerKeys } from "./viewer-keys";
import { type ViewerListing, viewerListing } from "./viewer-listing";

/** Where a persona stands on a topic's list. position counts from 0; null when the query's filters leave it out. */
export interface ViewerPlace {
  share: number;
  position: number | null;
}

/**
 * The place of one persona in the very order in which `readTopicViewers` lists; null when it is no viewer of the topic.
 * Cost: linear in the topic's viewers when a filter is set, else O(log viewers + personas).
 */
export async function locateViewer(
  access: Access,
  topicId: string,
  query: ViewersQuery,
  userId: string,
): Promise<ViewerPlace | null> {
  const context = await adminContext(access);
  if (context.gate.closed !== null || !context.gate.may("share")) return null;
  const topic = knownTopic(context, topicId);
  const among = viewersAmong(context.roster, topic);
  const own = among.find((entry) => context.ids.idOf(entry) === userId);
  if (!own) return null;
  const share = shareOf(own, topic);
  const filter = viewerFilter(context, topic, query, Date.now());
  if (!filter.persona(own)) return { share, position: null };

  const descending = query.sort.startsWith("-");
  const sort = query.sort.replace("-", "") as ViewerSort;
  const keys = await viewerKeys(context, topic, sort);
  const sign = descending ? -1 : 1;
  const key = keys.persona(own);
  const listing = viewerListing(context, topic, sort, descending, filter, keys);
  const personasBefore = among.filter((entry) => {
    if (entry === own || !filter.persona(entry)) return false;
    return sign * (keys.persona(entry) - key || (entry.id < own.id ? -1 : 1)) < 0;
  }).length;
  return { share, position: rowsBefore(listing, (row) => sign * (keys.background(row) - key) <= 0) + personasBefore };
}

/** Length of the part at the front for which `stands` holds; it holds for a front part only. */
function rowsBefore(rows: ViewerListing, stands: (row: number) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stands(rows.row(middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
