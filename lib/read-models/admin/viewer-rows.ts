import type { ViewerRow } from "@/lib/domain/admin-views";
import { collectedOfPersona, collectedOfUser } from "../collected-view";
import { regionLabel } from "../labels";
import type { RosterEntry } from "../roster";
import { shareOf } from "../roster-topics";
import { type AdminContext, clusterRef, timeOfMinute } from "./admin-context";
import { userIdOf, watchCountOf } from "./background-user";
import { seenAt } from "./seen-at";
import { sixDecimals } from "./six-decimals";

/** The list's row for a row of the topic's index. */
export function backgroundViewer(context: AdminContext, row: number): ViewerRow {
  const { world, locale } = context;
  const { viewers, users, assignments } = world;
  const user = viewers.user[row] as number;
  const collected = collectedOfUser(world, user, locale);
  return {
    userId: userIdOf(world, user),
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

/** The same row for a persona: nothing tells it from the others. */
export function personaViewer(context: AdminContext, topic: number, entry: RosterEntry): ViewerRow {
  const { world, locale } = context;
  const collected = collectedOfPersona(world, entry.card, entry.region, locale);
  return {
    userId: entry.userId,
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
