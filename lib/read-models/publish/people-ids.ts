import { userIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { keptWith } from "../kept-with";
import type { Roster, RosterEntry } from "../roster";
import { idRank, userIdOrder } from "../world-orders";
import { type PseudonymScope, pseudonymBits, pseudonymOf, pseudonymOfBits } from "./pseudonym";
import { placeAmong, pseudonymIndex } from "./pseudonym-index";

/** Somebody of the room: the index of a background user, or a persona. */
export type Person = number | RosterEntry;

/** How people are called in this answer, and how one is found by what they are called. */
export interface PeopleIds {
  idOf(person: Person): string;
  /** background users by rising ID as shown, and where everybody stands in that order; a persona between two ranks */
  order(): Promise<{ users: Uint32Array; rankOf(person: Person): number }>;
  find(id: string): Promise<Person | null>;
  /** people whose ID begins so, by rising ID, at most `limit` of the background and all personas */
  beginningWith(prefix: string, limit: number): Promise<Person[]>;
}

const DIGITS = /^\d+$/;
const ID_DIGITS = 19;
const HEX = /^[0-9a-f]+$/;
const HEX_DIGITS = 16;

/** By the ID that the company gave. Cost of each: O(log users + personas). */
export function plainIds(world: World, roster: Roster): PeopleIds {
  const idOf = (person: Person) => (typeof person === "number" ? String(world.users.id[person]) : person.userId);
  const find = (id: string) => {
    const user = userIndex(world, id);
    return user >= 0 ? user : (roster.byUserId.get(id) ?? null);
  };
  return {
    idOf,
    async order() {
      const { order, rank } = userIdOrder(world);
      return {
        users: order,
        rankOf: (person) => (typeof person === "number" ? (rank[person] as number) : idRank(world, person.id)),
      };
    },
    find: async (id) => find(id),
    async beginningWith(prefix, limit) {
      if (!DIGITS.test(prefix) || prefix.length > ID_DIGITS) return [];
      const { order } = userIdOrder(world);
      const from = Math.ceil(idRank(world, BigInt(prefix.padEnd(ID_DIGITS, "0"))));
      const users = Array.from(order.subarray(from, from + limit)).filter((user) => idOf(user).startsWith(prefix));
      return [...users, ...roster.entries.filter((entry) => entry.userId.startsWith(prefix))];
    },
  };
}

const ofRoster = keptWith<Roster, string, Map<RosterEntry, string>>();

/**
 * By pseudonym. A name costs one HMAC; an order, or finding somebody, an index over all users of the world, made once for a
 * purpose and week (see pseudonym-index).
 */
export function pseudonymIds(world: World, roster: Roster, scope: PseudonymScope): PeopleIds {
  const scopeName = `${scope.purpose}|${scope.epoch}`;
  const personas = ofRoster(roster, scopeName, () => new Map());
  const idOf = (person: Person) => {
    if (typeof person === "number") return pseudonymOf(scope, String(world.users.id[person]));
    const name = personas.get(person) ?? pseudonymOf(scope, person.userId);
    personas.set(person, name);
    return name;
  };
  return {
    idOf,
    async order() {
      const { bits, users, rank } = await pseudonymIndex(world, scope);
      return {
        users,
        rankOf: (person) =>
          typeof person === "number" ? (rank[person] as number) : placeAmong(bits, pseudonymBits(idOf(person))) - 0.5,
      };
    },
    async find(id) {
      if (!HEX.test(id) || id.length !== HEX_DIGITS) return null;
      const { bits, users } = await pseudonymIndex(world, scope);
      const wanted = pseudonymBits(id);
      const at = placeAmong(bits, wanted);
      if (bits[at] === wanted) return users[at] as number;
      return roster.entries.find((entry) => idOf(entry) === id) ?? null;
    },
    async beginningWith(prefix, limit) {
      if (!HEX.test(prefix) || prefix.length > HEX_DIGITS) return [];
      const { bits, users } = await pseudonymIndex(world, scope);
      const from = placeAmong(bits, pseudonymBits(prefix.padEnd(HEX_DIGITS, "0")));
      const found: Person[] = [];
      for (let at = from; at < users.length && found.length < limit; at++) {
        if (!pseudonymOfBits(bits[at] as bigint).startsWith(prefix)) break;
        found.push(users[at] as number);
      }
      return [...found, ...roster.entries.filter((entry) => idOf(entry).startsWith(prefix))];
    },
  };
}
