import type { MemberRow } from "@/lib/domain/admin-views";
import type { World } from "@/lib/engine/world/world";
import { keptWith } from "../kept-with";
import { regionLabel } from "../labels";
import { mergedSlice } from "../merged-order";
import type { RosterEntry } from "../roster";
import { type AdminContext, timeOfMinute } from "./admin-context";
import { lastMinuteOf, watchCountOf } from "./background-user";
import { membersAmong } from "./cluster-rows";
import { seenAt } from "./seen-at";
import { sixDecimals } from "./six-decimals";

/** What of a member's row needs which permission. That they are members at all needs "cluster". */
const FIELD_OF = { userId: "userId", watches: "history", lastWatchedAt: "history", region: "region" } as const;
export const MEMBER_FIELDS = ["userId", "history", "region"] as const;

/** Those of a cluster that may be seen: how many, and any stretch of them. */
export interface Members {
  readonly length: number;
  /** rows `start` to `end`, nearest to the centre first; O(page · log) */
  rows(start: number, end: number): MemberRow[];
}

const visibleMembers = keptWith<World, string, Uint32Array>();

/** Cost: O(personas), and once O(members) where only some regions may be seen. */
export function clusterMembers(context: AdminContext, cluster: number): Members {
  const { world, gate } = context;
  if (gate.closed !== null || !gate.may("cluster")) return { length: 0, rows: () => [] };
  const background = backgroundMembers(context, cluster);
  const among = membersAmong(context, cluster).filter(gate.sees);
  const users = {
    length: background.length,
    key: (i: number) => world.assignments.similarity[background[i] as number] as number,
    item: (i: number) => backgroundRow(context, background[i] as number),
  };
  const personas = {
    length: among.length,
    key: (i: number) => (among[i] as RosterEntry).guess.similarity,
    item: (i: number) => personaRow(context, among[i] as RosterEntry),
  };
  return {
    length: users.length + personas.length,
    rows: (start, end) =>
      mergedSlice(users, personas, "descending", start, gate.endOf(start, end)).map((row) =>
        gate.masked(row, FIELD_OF),
      ),
  };
}

function backgroundMembers({ world, gate }: AdminContext, cluster: number): Uint32Array {
  const { user, offsets } = world.members;
  const all = user.subarray(offsets[cluster] as number, offsets[cluster + 1] as number);
  const { visible, regionsName } = gate;
  if (visible === null) return all;
  return visibleMembers(world, `${cluster} ${regionsName}`, () => all.filter((each) => visible[each] === 1));
}

function backgroundRow(context: AdminContext, user: number): MemberRow {
  const { world, locale, ids } = context;
  const lastMinute = lastMinuteOf(world, user);
  return {
    userId: ids.idOf(user),
    similarity: sixDecimals(world.assignments.similarity[user] as number),
    margin: sixDecimals(world.assignments.margin[user] as number),
    confidence: sixDecimals(world.assignments.confidence[user] as number),
    watches: watchCountOf(world, user),
    lastWatchedAt: lastMinute === null ? null : seenAt(timeOfMinute(context, lastMinute)),
    region: regionLabel(world, world.users.region[user] as number, locale),
  };
}

function personaRow({ world, locale, ids }: AdminContext, entry: RosterEntry): MemberRow {
  return {
    userId: ids.idOf(entry),
    similarity: sixDecimals(entry.guess.similarity),
    margin: sixDecimals(entry.guess.margin),
    confidence: sixDecimals(entry.guess.confidence),
    watches: entry.profile.watches,
    lastWatchedAt: entry.profile.watches > 0 ? seenAt(entry.profile.lastAtMs) : null,
    region: regionLabel(world, entry.region, locale),
  };
}
