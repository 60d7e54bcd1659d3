import type { Access } from "@/lib/domain/access";
import type { UsersPage } from "@/lib/domain/admin-views";
import type { PageRequest } from "@/lib/domain/page-request";
import { regionLabel } from "../labels";
import { mergedSlice } from "../merged-order";
import type { RosterEntry } from "../roster";
import { idRank, userIdOrder } from "../world-orders";
import { type AdminContext, adminContext, clusterRef, timeOfMinute, userCount } from "./admin-context";
import { lastMinuteOf, userIdOf, watchCountOf } from "./background-user";
import { seenAt } from "./seen-at";

type UserRow = UsersPage["rows"][number];

/** Everyone, by user ID: an order that says nothing about anyone. Cost: O(log users + personas + page). */
export async function readUsers(access: Access, page: PageRequest): Promise<UsersPage> {
  const context = await adminContext(access);
  const { world, roster } = context;
  const { order } = userIdOrder(world);
  const start = (page.page - 1) * page.pageSize;
  const rows = mergedSlice<UserRow, UserRow>(
    { length: order.length, key: (i) => i, item: (i) => backgroundRow(context, order[i] as number) },
    {
      length: roster.entries.length,
      key: (i) => idRank(world, (roster.entries[i] as RosterEntry).id),
      item: (i) => personaRow(context, roster.entries[i] as RosterEntry),
    },
    "ascending",
    start,
    start + page.pageSize,
  );
  return { total: userCount(context), page: page.page, pageSize: page.pageSize, rows };
}

function backgroundRow(context: AdminContext, user: number): UserRow {
  const { world, locale } = context;
  const lastMinute = lastMinuteOf(world, user);
  return {
    userId: userIdOf(world, user),
    watches: watchCountOf(world, user),
    lastWatchedAt: lastMinute === null ? null : seenAt(timeOfMinute(context, lastMinute)),
    cluster: clusterRef(context, world.assignments.cluster[user] as number),
    region: regionLabel(world, world.users.region[user] as number, locale),
  };
}

function personaRow(context: AdminContext, entry: RosterEntry): UserRow {
  return {
    userId: entry.userId,
    watches: entry.profile.watches,
    lastWatchedAt: entry.profile.watches > 0 ? seenAt(entry.profile.lastAtMs) : null,
    cluster: clusterRef(context, entry.guess.cluster),
    region: regionLabel(context.world, entry.region, context.locale),
  };
}
