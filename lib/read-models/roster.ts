import type { Persona } from "@/lib/domain/persona";
import type { Room } from "@/lib/domain/room";
import { type Assignment, assign } from "@/lib/engine/clustering/assign";
import { deserialiseProfile, type ProfileState } from "@/lib/engine/profiling/interest-profile";
import type { World } from "@/lib/engine/world/world";
import { personaIds, personasByIds } from "@/lib/store/personas";
import { profilesSince } from "@/lib/store/profiles";
import { countInRoom } from "@/lib/store/rooms";
import { roomMemory } from "./room-memory";

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

/** All personas of a room at one revision. Replaced, never changed, so that whatever is derived from it may be kept with it. */
export interface Roster {
  readonly revision: number;
  /** by rising user ID */
  readonly entries: readonly RosterEntry[];
  readonly byUserId: ReadonlyMap<string, RosterEntry>;
}

interface Slot {
  roster: Roster;
  refresh: Promise<void> | null;
}

const EMPTY: Roster = { revision: -1, entries: [], byUserId: new Map() };

/**
 * The room's personas, at least as new as the room's revision. Only profiles written since the revision in memory are
 * read again; a thousand personas cost one query where nothing was deleted.
 */
export async function roster(room: Room, world: World): Promise<Roster> {
  const slot = roomMemory<Slot>(room.id, "roster", () => ({ roster: EMPTY, refresh: null }));
  while (slot.roster.revision < room.revision) {
    slot.refresh ??= refreshed(slot.roster, room, world)
      .then((next) => {
        slot.roster = next;
      })
      .finally(() => {
        slot.refresh = null;
      });
    await slot.refresh;
  }
  return slot.roster;
}

async function refreshed(before: Roster, room: Room, world: World): Promise<Roster> {
  const rows = await profilesSince(room.id, before.revision);
  const known = new Map(before.entries.map((entry) => [entry.personaId, entry]));
  const strangers = rows.map((row) => row.personaId).filter((id) => !known.has(id));
  const personas = new Map((await personasByIds(strangers)).map((persona) => [persona.id, persona]));
  for (const row of rows) {
    const identity = known.get(row.personaId) ?? newcomer(world, personas.get(row.personaId));
    if (!identity) continue;
    const profile = deserialiseProfile(row.state);
    known.set(row.personaId, { ...identity, profile, guess: assign(world.clustering, profile.sum, profile.evidence) });
  }
  // Counted after the profiles were read: a deletion that this misses has a greater revision than anything read.
  if (known.size !== (await countInRoom(room.id)).personas) {
    const present = new Set(await personaIds(room.id));
    for (const id of known.keys()) if (!present.has(id)) known.delete(id);
  }
  const entries = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    revision: rows.reduce((latest, row) => Math.max(latest, row.revision), room.revision),
    entries,
    byUserId: new Map(entries.map((entry) => [entry.userId, entry])),
  };
}

function newcomer(world: World, persona: Persona | undefined): Omit<RosterEntry, "profile" | "guess"> | null {
  if (!persona) return null;
  const { id: personaId, userId, card, truth } = persona;
  const region = Math.max(
    0,
    world.scenario.people.regions.findIndex((entry) => entry.id === card.region),
  );
  return { personaId, userId, id: BigInt(userId), card, holds: truth.holds, region };
}
