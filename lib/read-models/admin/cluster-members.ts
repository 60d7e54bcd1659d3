import type { MemberRow } from "@/lib/domain/admin-views";
import { regionLabel } from "../labels";
import { mergedSlice } from "../merged-order";
import type { RosterEntry } from "../roster";
import { type AdminContext, timeOfMinute } from "./admin-context";
import { lastMinuteOf, userIdOf, watchCountOf } from "./background-user";
import { membersAmong } from "./cluster-rows";
import { seenAt } from "./seen-at";
import { sixDecimals } from "./six-decimals";

/** Members `start` to `end` of a cluster, nearest to its centre first. Cost: O(personas + page). */
export function clusterMembers(context: AdminContext, cluster: number, start: number, end: number): MemberRow[] {
  const { members, assignments } = context.world;
  const from = members.offsets[cluster] as number;
  const among = membersAmong(context, cluster);
  const users = {
    length: (members.offsets[cluster + 1] as number) - from,
    key: (i: number) => assignments.similarity[members.user[from + i] as number] as number,
    item: (i: number) => backgroundRow(context, members.user[from + i] as number),
  };
  const personas = {
    length: among.length,
    key: (i: number) => (among[i] as RosterEntry).guess.similarity,
    item: (i: number) => personaRow(context, among[i] as RosterEntry),
  };
  return mergedSlice(users, personas, "descending", start, end);
}

function backgroundRow(context: AdminContext, user: number): MemberRow {
  const { world, locale } = context;
  const lastMinute = lastMinuteOf(world, user);
  return {
    userId: userIdOf(world, user),
    similarity: sixDecimals(world.assignments.similarity[user] as number),
    margin: sixDecimals(world.assignments.margin[user] as number),
    confidence: sixDecimals(world.assignments.confidence[user] as number),
    watches: watchCountOf(world, user),
    lastWatchedAt: lastMinute === null ? null : seenAt(timeOfMinute(context, lastMinute)),
    region: regionLabel(world, world.users.region[user] as number, locale),
  };
}

function personaRow({ world, locale }: AdminContext, entry: RosterEntry): MemberRow {
  return {
    userId: entry.userId,
    similarity: sixDecimals(entry.guess.similarity),
    margin: sixDecimals(entry.guess.margin),
    confidence: sixDecimals(entry.guess.confidence),
    watches: entry.profile.watches,
    lastWatchedAt: entry.profile.watches > 0 ? seenAt(entry.profile.lastAtMs) : null,
    region: regionLabel(world, entry.region, locale),
  };
}
