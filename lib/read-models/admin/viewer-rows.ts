import type { ViewerRow } from "@/lib/domain/admin-views";
import { collectedOfPersona, collectedOfUser } from "../collected-view";
import { regionLabel } from "../labels";
import type { RosterEntry } from "../roster";
import { shareOf } from "../roster-topics";
import { type AdminContext, clusterRef, timeOfMinute } from "./admin-context";
import { watchCountOf } from "./background-user";
import { seenAt } from "./seen-at";
import { sixDecimals } from "./six-decimals";

/** What of a viewer's row needs which permission. That they are on the list at all needs "share". */
const FIELD_OF = {
  userId: "userId",
  watches: "history",
  allWatches: "history",
  lastWatchedAt: "history",
  cluster: "cluster",
  region: "region",
  name: "name",
  ipAddress: "ipAddress",
  device: "device",
  deletedSearch: "deletedSearch",
} as const;
export const VIEWER_FIELDS = [...new Set(Object.values(FIELD_OF))];

/** The list's row for a row of the topic's index, or for a persona: nothing tells one from the other. */
export function viewerRow(context: AdminContext, topic: number, item: number | RosterEntry): ViewerRow {
  const row = typeof item === "number" ? backgroundViewer(context, item) : personaViewer(context, topic, item);
  return context.gate.masked(row, FIELD_OF);
}

function backgroundViewer(context: AdminContext, row: number): ViewerRow {
  const { world, locale, ids } = context;
  const { viewers, users, assignments } = world;
  const user = viewers.user[row] as number;
  const collected = collectedOfUser(world, user, locale);
  return {
    userId: ids.idOf(user),
    share: sixDecimals(viewers.share[row] as number),
    watches: viewers.watches[row] as number,
    allWatches: watchCountOf(world, user),
    lastWatchedAt: seenAt(timeOfMinute(context, viewers.lastMinute[row] as number)),
    cluster: clusterRef(context, assignments.cluster[user] as number),
    region: regionLabel(world, users.region[user] as number, locale),
    name: collected.name,
    ipAddress: collected.ipAddresses[0] ?? "",
    device: collected.device,
    deletedSearch: collected.deletedSearch,
  };
}

function personaViewer(context: AdminContext, topic: number, entry: RosterEntry): ViewerRow {
  const { world, locale, ids } = context;
  const collected = collectedOfPersona(world, entry.card, entry.region, locale);
  return {
    userId: ids.idOf(entry),
    share: sixDecimals(shareOf(entry, topic)),
    watches: entry.profile.topicWatches[topic] as number,
    allWatches: entry.profile.watches,
    lastWatchedAt: seenAt(entry.profile.topicLastMs[topic] as number),
    cluster: clusterRef(context, entry.guess.cluster),
    region: regionLabel(world, entry.region, locale),
    name: collected.name,
    ipAddress: collected.ipAddresses[0] ?? "",
    device: collected.device,
    deletedSearch: collected.deletedSearch,
  };
}
