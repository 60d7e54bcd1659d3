import type { Access } from "@/lib/domain/access";
import type { ViewersPage, ViewersQuery } from "@/lib/domain/admin-views";
import type { PageRequest } from "@/lib/domain/page-request";
import { mergedSlice } from "../merged-order";
import type { RosterEntry } from "../roster";
import { viewersAmong } from "../roster-topics";
import { adminContext, knownTopic, userCount } from "./admin-context";
import { topicRow } from "./topic-rows";
import { viewerFilter } from "./viewer-filter";
import { type ViewerSort, viewerKeys } from "./viewer-keys";
import { viewerListing } from "./viewer-listing";
import { backgroundViewer, personaViewer } from "./viewer-rows";

/**
 * The list: who watched a topic, personas among the rest. Cost of a page: O(log viewers + personas · log personas);
 * see viewer-listing for filters and other orders.
 */
export async function readTopicViewers(
  access: Access,
  topicId: string,
  query: ViewersQuery,
  page: PageRequest,
): Promise<ViewersPage> {
  const context = await adminContext(access);
  const topic = knownTopic(context, topicId);
  const descending = query.sort.startsWith("-");
  const sort = query.sort.replace("-", "") as ViewerSort;
  const filter = viewerFilter(context, topic, query, Date.now());
  const keys = viewerKeys(context, topic, sort);
  const sign = descending ? -1 : 1;

  const listing = viewerListing(context, topic, sort, descending, filter);
  const among = viewersAmong(context.roster, topic).filter(filter.persona);
  const personas = among
    .map((entry) => ({ entry, key: keys.persona(entry) }))
    .sort((a, b) => sign * (a.key - b.key || (a.entry.id < b.entry.id ? -1 : 1)));

  const start = (page.page - 1) * page.pageSize;
  const slice = mergedSlice<number, RosterEntry>(
    { length: listing.length, key: (i) => keys.background(listing.row(i)), item: listing.row },
    {
      length: personas.length,
      key: (i) => personas[i]?.key ?? 0,
      item: (i) => (personas[i] as { entry: RosterEntry }).entry,
    },
    descending ? "descending" : "ascending",
    start,
    start + page.pageSize,
  );
  return {
    topic: topicRow(context, topic),
    cutOffShare: context.world.scenario.list.cutOffShare,
    users: userCount(context),
    total: listing.length + personas.length,
    page: page.page,
    pageSize: page.pageSize,
    rows: slice.map((item) =>
      typeof item === "number" ? backgroundViewer(context, item) : personaViewer(context, topic, item),
    ),
  };
}
