import type { Persona } from "@/lib/domain/persona";
import type { Room } from "@/lib/domain/room";
import type { Assignment } from "@/lib/engine/clustering/assign";
import { deserialiseProfile, type ProfileState } from "@/lib/engine/profiling/interest-profile";
import { learnKey } from "@/lib/engine/world/held/learn-key";
import { guessOf, holdPerson } from "@/lib/engine/world/hold-person";
import type { World } from "@/lib/engine/world/world";
import { personaIds, personasByIds } from "@/lib/store/personas";
import { type ProfileRow, profilesSince } from "@/lib/store/profiles";
import { countInRoom } from "@/lib/store/rooms";
import { watchEventsOfAll } from "@/lib/store/watch-events";
import { engineWatch } from "./engine-watch";
import { roomMemory } from "./room-memory";
import { learnPolicyOf } from "./room-world";

/** One persona as the company's tool needs it: no handle, no seat, nothing that a background user lacks. */
export interface RosterEntry {
  readonly personaId: string;
  readonly userId: string;
  readonly id: bigint;
  readonly card: Persona["card"];
  readonly holds: readonly string[];
  /** index into the scenario's regions */
  readonly region: number;
  readonly profile: ProfileState;
  readonly guess: Assignment;
}

/**
 * All personas of a room that its company holds anything of, at one revision. Replaced, never changed, so that whatever is
 * derived from it may be kept with it.
 */
export interface Roster {
  readonly revision: number;
  /** of the learn policy under which they are held; empty: everything is */
  readonly learnKey: string;
  /** by rising user ID */
  readonly entries: readonly RosterEntry[];
  readonly byUserId: ReadonlyMap<string, RosterEntry>;
}

interface Slot {
  roster: Roster;
  /** by persona; null for those of whom nothing is held */
  known: ReadonlyMap<string, RosterEntry | null>;
  refresh: Promise<void> | null;
}

/**
 * The room's personas as its company holds them, at least as new as the room's revision; `world` as it holds that. Only
 * profiles written since the revision in memory are read again; a thousand personas cost one query where nothing was
 * deleted, and one more for their watches where not everything is held.
 */
export async function roster(room: Room, world: World): Promise<Roster> {
  const key = learnKey(learnPolicyOf(room));
  const slot = roomMemory<Slot>(room.id, `roster ${key}`, () => ({
    roster: { revision: -1, learnKey: key, entries: [], byUserId: new Map() },
    known: new Map(),
    refresh: null,
  }));
  while (slot.roster.revision < room.revision) {
    slot.refresh ??= refreshed(slot, room, world)
      .then((next) => {
        Object.assign(slot, next);
      })
      .finally(() => {
        slot.refresh = null;
      });
    await slot.refresh;
  }
  return slot.roster;
}

async function refreshed(before: Slot, room: Room, world: World): Promise<Pick<Slot, "roster" | "known">> {
  const rows = await profilesSince(room.id, before.roster.revision);
  // Of everyone whose profile was written, known or not: a correction or an opt-out writes it too.
  const personas = new Map((await personasByIds(rows.map((row) => row.personaId))).map((each) => [each.id, each]));
  const written = rows.flatMap((row) => {
    const persona = personas.get(row.personaId);
    return persona ? [{ row, persona }] : [];
  });
  const known = new Map([...before.known, ...(await heldAnew(written, room, world))]);
  // Counted after the profiles were read: a deletion that this misses has a greater revision than anything read.
  if (known.size !== (await countInRoom(room.id)).personas) {
    const present = new Set(await personaIds(room.id));
    for (const id of known.keys()) if (!present.has(id)) known.delete(id);
  }
  const entries = [...known.values()].flatMap((entry) => entry ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  const roster = {
    revision: rows.reduce((latest, row) => Math.max(latest, row.revision), room.revision),
    learnKey: before.roster.learnKey,
    entries,
    byUserId: new Map(entries.map((entry) => [entry.userId, entry])),
  };
  return { roster, known };
}

/** Where everything is held, stored profiles serve; else they are made of the watches, with what the held world knows. */
async function heldAnew(
  written: readonly { row: ProfileRow; persona: Persona }[],
  room: Room,
  world: World,
): Promise<[string, RosterEntry | null][]> {
  const learn = learnPolicyOf(room);
  if (learnKey(learn) === "")
    return written.map(({ row, persona }) => {
      const profile = deserialiseProfile(row.state);
      const guess = guessOf(world, profile, persona.corrected);
      return [persona.id, { ...identityOf(world, persona), profile, guess }];
    });
  const events = await watchEventsOfAll(written.map(({ persona }) => persona.id));
  return written.map(({ persona }) => {
    if (learn.optOut && persona.optedOut) return [persona.id, null];
    const watches = (events.get(persona.id) ?? []).map((event) => engineWatch(world, event));
    const { profile, guess } = holdPerson(world, learn, { ...persona, watches, seed: persona.card.seed });
    return [persona.id, { ...identityOf(world, persona), profile, guess }];
  });
}

function identityOf(world: World, persona: Persona): Omit<RosterEntry, "profile" | "guess"> {
  const { id: personaId, userId, card, truth } = persona;
  const region = Math.max(
    0,
    world.scenario.people.regions.findIndex((entry) => entry.id === card.region),
  );
  return { personaId, userId, id: BigInt(userId), card, holds: truth.holds, region };
}
