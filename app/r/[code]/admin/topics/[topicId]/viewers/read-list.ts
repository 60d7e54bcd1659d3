import type { OwnPlace } from "@/components/admin/viewers/own-place";
import { queryOf, type ViewersState, viewersHref } from "@/components/admin/viewers/viewers-state";
import type { Access } from "@/lib/domain/access";
import type { TopicPage, ViewersPage } from "@/lib/domain/admin-views";
import { locateViewer } from "@/lib/read-models/admin/locate-viewer";
import { readTopicPage } from "@/lib/read-models/admin/read-topic-page";
import { readTopicViewers } from "@/lib/read-models/admin/read-topic-viewers";
import type { Desk } from "../../../_desk/open-desk";

export interface List {
  page: TopicPage;
  list: ViewersPage;
  place: OwnPlace;
  clusters: { clusterId: string; name: string }[];
}

/** The topic, one page of its list, and where the reader's own persona stands in it. */
export async function readList(access: Access, desk: Desk, topicId: string, state: ViewersState): Promise<List> {
  const page = await readTopicPage(access, topicId);
  const query = queryOf(state, page.cutOffShare);
  const list = await readTopicViewers(access, topicId, query, state);
  const clusters = page.clusters
    .map(({ clusterId, name }) => ({ clusterId, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return { page, list, place: await ownPlace(access, desk, list, state), clusters };
}

async function ownPlace(access: Access, desk: Desk, list: ViewersPage, state: ViewersState): Promise<OwnPlace> {
  const userId = desk.context.ownUserId;
  if (userId === null) return { kind: "none" };
  if (list.withheld !== null || list.withheldFields.includes("userId")) return { kind: "none" };
  const row = list.rows.find((each) => each.userId === userId);
  if (row !== undefined) {
    const { watches, share } = row;
    return { kind: "here", userId, watches, share, listed: (share ?? 0) >= list.cutOffShare };
  }

  const { topicId } = list.topic;
  const path = `${desk.context.base}/topics/${topicId}/viewers`;
  const find = async (filters: Partial<ViewersState>) => {
    const asked = { ...state, ...filters };
    const place = await locateViewer(access, topicId, queryOf(asked, list.cutOffShare), userId);
    if (place === null || place.position === null) return { share: place?.share ?? null, page: null, href: path };
    const page = Math.floor(place.position / state.pageSize) + 1;
    return { share: place.share, page, href: `${viewersHref(path, asked, { page })}#your-row` };
  };

  const here = await find({});
  if (here.share === null) return { kind: "absent", userId, href: `${desk.context.base}/users/${userId}` };
  if (here.page !== null) return { kind: "elsewhere", userId, page: here.page, href: here.href };
  const unfiltered = { seenWithinDays: undefined, cluster: undefined, region: undefined };
  if (here.share < (state.minShare ?? list.cutOffShare))
    return { kind: "below", userId, share: here.share, href: (await find({ ...unfiltered, minShare: 0 })).href };
  return { kind: "filtered", userId, href: (await find(unfiltered)).href };
}
