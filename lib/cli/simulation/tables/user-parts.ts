import type { World } from "@/lib/engine/world/world";
import { type Column, rowNumbers } from "../table";

/** Big tables are cut after so many users: a part is what a stopped run loses, some 3 million watches by default. */
export const USERS_PER_PART = 25_000;

/** The first user of each part, and the number of users at the end. */
export function firstRowsOfParts(world: World): number[] {
  const { count } = world.users;
  const parts = Math.ceil(count / USERS_PER_PART);
  return Array.from({ length: parts + 1 }, (_, part) => Math.min(count, part * USERS_PER_PART));
}

/** The ID column of a table with one row per user. */
export function userIds(world: World): Extract<Column, { kind: "id" }> {
  return {
    name: "user_id",
    about: "the user: 19 digits",
    kind: "id",
    ids: world.users.id,
    values: rowNumbers,
  };
}
