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
import { viewerOrder } from "./viewer-order";
import { backgroundViewer, personaViewer } from "./viewer-rows";

/**
 * The list: who watched a topic, personas among the rest. Cost of a page: O(log viewers + personas · log personas);
 * with a filter linear in that topic's viewers, whatever the page; the first use of a sort orders them once.
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

  const order = viewerOrder(context, topic, sort, descending);
  const rows = filter ? order.filter(filter.background) : order;
  const among = viewersAmong(context.roster, topic).filter((entry) => filter?.persona(entry) ?? true);
  const personas = among
    .map((entry) => ({ entry, key: keys.persona(entry) }))
    .sort((a, b) => sign * (a.key - b.key || (a.entry.id < b.entry.id ? -1 : 1)));

  const start = (page.page - 1) * page.pageSize;
  const slice = mergedSlice<number, RosterEntry>(
    { length: rows.length, key: (i) => keys.background(rows[i] as number), item: (i) => rows[i] as number },
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
    total: rows.length + personas.length,
    page: page.page,
    pageSize: page.pageSize,
    rows: slice.map((item) =>
      typeof item === "number" ? backgroundViewer(context, item) : personaViewer(context, topic, item),
    ),
  };
}
