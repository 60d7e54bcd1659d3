import type { Access } from "@/lib/domain/access";
import type { UsersPage } from "@/lib/domain/admin-views";
import type { PageRequest } from "@/lib/domain/page-request";
import { regionLabel } from "../labels";
import { mergedSlice } from "../merged-order";
import type { RosterEntry } from "../roster";
import { type AdminContext, adminContext, clusterRef, timeOfMinute } from "./admin-context";
import { lastMinuteOf, watchCountOf } from "./background-user";
import { clusterCounts } from "./published-counts";
import { seenAt } from "./seen-at";
import { shownTotal } from "./shown-total";

type UserRow = UsersPage["rows"][number];

const FIELD_OF = {
  userId: "userId",
  watches: "history",
  lastWatchedAt: "history",
  cluster: "cluster",
  region: "region",
} as const;
const FIELDS = [...new Set(Object.values(FIELD_OF))];

/** Everyone, by ID as shown: an order that says nothing about anyone. Cost: O(log users + personas + page), and O(users) where only some regions may be seen. */
export async function readUsers(access: Access, page: PageRequest): Promise<UsersPage> {
  const context = await adminContext(access);
  const start = (page.page - 1) * page.pageSize;
  const { length, rows } = await userRows(context, start, start + page.pageSize);
  const wanted = Math.max(0, Math.min(page.pageSize, length - start));
  const { users } = context.publisher.noisy ? { users: null } : await clusterCounts(context);
  return {
    ...context.gate.note(FIELDS, null, { wanted, given: rows.length }),
    total: shownTotal(context, users, length),
    page: page.page,
    pageSize: page.pageSize,
    rows,
  };
}

async function userRows(
  context: AdminContext,
  start: number,
  end: number,
): Promise<{ length: number; rows: UserRow[] }> {
  const { gate, ids, roster } = context;
  if (gate.closed !== null) return { length: 0, rows: [] };
  const { users, rankOf } = await ids.order();
  const { visible } = gate;
  const seen = visible === null ? users : users.filter((user) => visible[user] === 1);
  const personas = roster.entries
    .filter(gate.sees)
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .sort((a, b) => a.rank - b.rank || (ids.idOf(a.entry) < ids.idOf(b.entry) ? -1 : 1));
  const rows = mergedSlice<UserRow, UserRow>(
    {
      length: seen.length,
      key: (i) => rankOf(seen[i] as number),
      item: (i) => backgroundRow(context, seen[i] as number),
    },
    {
      length: personas.length,
      key: (i) => personas[i]?.rank ?? 0,
      item: (i) => personaRow(context, (personas[i] as { entry: RosterEntry }).entry),
    },
    "ascending",
    start,
    gate.endOf(start, end),
  );
  return { length: seen.length + personas.length, rows: rows.map((row) => gate.masked(row, FIELD_OF)) };
}

function backgroundRow(context: AdminContext, user: number): UserRow {
  const { world, locale, ids } = context;
  const lastMinute = lastMinuteOf(world, user);
  return {
    userId: ids.idOf(user),
    watches: watchCountOf(world, user),
    lastWatchedAt: lastMinute === null ? null : seenAt(timeOfMinute(context, lastMinute)),
    cluster: clusterRef(context, world.assignments.cluster[user] as number),
    region: regionLabel(world, world.users.region[user] as number, locale),
  };
}

function personaRow(context: AdminContext, entry: RosterEntry): UserRow {
  return {
    userId: context.ids.idOf(entry),
    watches: entry.profile.watches,
    lastWatchedAt: entry.profile.watches > 0 ? seenAt(entry.profile.lastAtMs) : null,
    cluster: clusterRef(context, entry.guess.cluster),
    region: regionLabel(context.world, entry.region, context.locale),
  };
}
