import type { Access } from "@/lib/domain/access";
import type { ViewersPage, ViewersQuery } from "@/lib/domain/admin-views";
import type { PageRequest } from "@/lib/domain/page-request";
import { mergedSlice } from "../merged-order";
import type { RosterEntry } from "../roster";
import { viewersAmong } from "../roster-topics";
import { type AdminContext, adminContext, knownTopic } from "./admin-context";
import { clusterCounts } from "./published-counts";
import { topicRow } from "./topic-rows";
import { viewerFilter } from "./viewer-filter";
import { type ViewerSort, viewerKeys } from "./viewer-keys";
import { viewerListing } from "./viewer-listing";
import { VIEWER_FIELDS, viewerRow } from "./viewer-rows";

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
  const { gate, publisher } = context;
  const topic = knownTopic(context, topicId);
  const open = gate.closed === null && gate.may("share");
  const list = open || !publisher.guards ? await listed(context, topic, query, page) : { total: 0, rows: [] };
  const rows = open ? list.rows : [];
  const wanted = open ? Math.max(0, Math.min(page.pageSize, list.total - (page.page - 1) * page.pageSize)) : 0;
  return {
    ...gate.note(VIEWER_FIELDS, "share", { wanted, given: rows.length }),
    topic: await topicRow(context, topic),
    cutOffShare: context.world.scenario.list.cutOffShare,
    users: publisher.noisy ? null : (await clusterCounts(context)).users,
    total: await totalOf(context, topic, query, list.total),
    page: page.page,
    pageSize: page.pageSize,
    rows,
  };
}

async function listed(context: AdminContext, topic: number, query: ViewersQuery, page: PageRequest) {
  const descending = query.sort.startsWith("-");
  const sort = query.sort.replace("-", "") as ViewerSort;
  const filter = viewerFilter(context, topic, query, Date.now());
  const keys = await viewerKeys(context, topic, sort);
  const sign = descending ? -1 : 1;

  const listing = viewerListing(context, topic, sort, descending, filter, keys);
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
    context.gate.endOf(start, start + page.pageSize),
  );
  return { total: listing.length + personas.length, rows: slice.map((item) => viewerRow(context, topic, item)) };
}

/**
 * How many the list has. Where counts are guarded only the two that are published anyway: a filter would ask for any count at all,
 * as often as one likes.
 */
async function totalOf(
  context: AdminContext,
  topic: number,
  query: ViewersQuery,
  exact: number,
): Promise<number | null> {
  const { publisher, gate, world } = context;
  if (!publisher.noisy && publisher.least === null && gate.closed === null) return publisher.rounded(exact);
  const { minShare, seenWithinDays, cluster, region } = query;
  if (seenWithinDays !== undefined || cluster !== undefined || region !== undefined || !gate.everywhere) return null;
  const { viewers, listed } = await topicRow(context, topic);
  if (minShare === 0) return viewers;
  return minShare === world.scenario.list.cutOffShare ? listed : null;
}
