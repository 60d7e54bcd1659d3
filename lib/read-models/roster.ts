import type { Persona } from "@/lib/domain/persona";
import type { Room } from "@/lib/domain/room";
import { type Assignment, assign } from "@/lib/engine/clustering/assign";
import { avoidCluster } from "@/lib/engine/clustering/avoid-cluster";
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
  // Of everyone whose profile was written, known or not: a correction or an opt-out writes it too.
  const personas = new Map((await personasByIds(rows.map((row) => row.personaId))).map((each) => [each.id, each]));
  for (const row of rows) {
    const persona = personas.get(row.personaId);
    if (!persona) continue;
    const profile = deserialiseProfile(row.state);
    const clustering = avoidCluster(world.clustering, persona.corrected);
    const guess = assign(clustering, profile.sum, profile.evidence);
    known.set(row.personaId, { ...identityOf(world, persona), profile, guess });
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

function identityOf(world: World, persona: Persona): Omit<RosterEntry, "profile" | "guess"> {
  const { id: personaId, userId, card, truth } = persona;
  const region = Math.max(
    0,
    world.scenario.people.regions.findIndex((entry) => entry.id === card.region),
  );
  return { personaId, userId, id: BigInt(userId), card, holds: truth.holds, region };
}
