import { randomUUID } from "node:crypto";
import type { Persona, PersonaCard } from "@/lib/domain/persona";
import type { Room } from "@/lib/domain/room";
import type { WatchEventInput } from "@/lib/domain/watch-event";
import { personaUserId } from "@/lib/engine/population/deal-persona";
import { emptyProfile, serialiseProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { buildWorld } from "@/lib/engine/world/build-world";
import { videoId } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { engineWatch } from "@/lib/read-models/engine-watch";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { transaction } from "@/lib/store/client";
import { insertPersona } from "@/lib/store/personas";
import { insertProfile } from "@/lib/store/profiles";
import { raiseRevision } from "@/lib/store/rooms";
import { appendWatchEvents, watchEventsOf } from "@/lib/store/watch-events";
import { worldKey } from "@/lib/worlds/world-key";
import { rememberWorld } from "@/lib/worlds/world-memory";
import { plantRoom, watchEvent } from "./rows";

export const SMALL_SEED = 77;

/** A world of the built-in scenario with fewer users, put where `getWorld("the-list", SMALL_SEED)` finds it. */
export function placeSmallWorld(users = 2_000): World {
  const scenario = loadScenario("the-list");
  const small = { ...scenario, population: { ...scenario.population, users } };
  const world = buildWorld(small, SMALL_SEED);
  rememberWorld(worldKey(scenario, SMALL_SEED), world);
  return world;
}

export async function plantSmallRoom(): Promise<Room> {
  return plantRoom({ seed: SMALL_SEED });
}

/** What a persona does in order: videos by index, with anything special about the watch. */
export type Watching = { video: number } & Partial<Omit<WatchEventInput, "eventId" | "videoId">>;

/** A persona that has watched something, stored as the services store it. Returns the room at its new revision. */
export async function plantViewer(
  room: Room,
  world: World,
  watching: Watching[],
  chosen: Partial<PersonaCard> & { holds?: string[] } = {},
): Promise<{ persona: Persona; room: Room; eventIds: string[] }> {
  const { holds = [], ...card } = chosen;
  const seed = card.seed ?? Math.floor(Math.random() * 1e9);
  const regions = world.scenario.people.regions;
  const persona: Persona = {
    id: randomUUID(),
    roomId: room.id,
    userId: personaUserId(world, seed),
    handle: `Juniper-${seed}`,
    card: {
      likes: ["T01"],
      region: regions[seed % regions.length]?.id ?? "",
      device: world.scenario.people.devices[0]?.id ?? "",
      fact: world.scenario.cards.facts[0]?.id ?? "",
      avatar: 7,
      dealt: true,
      ...card,
      seed,
    },
    truth: { holds },
    optedOut: false,
    corrected: null,
    createdAt: room.createdAt,
  };
  const events = watching.map(({ video, ...rest }) => watchEvent({ videoId: videoId(video), ...rest }));
  const recordedAt = new Date(room.createdAt.getTime() + 600_000);
  return transaction(async (within) => {
    const personaId = persona.id;
    await insertPersona(persona, within);
    if (events.length > 0) await appendWatchEvents({ personaId, after: 0, recordedAt, events }, within);
    const watches = (await watchEventsOf(personaId, 0, within)).map((event) => engineWatch(world, event));
    const state = serialiseProfile(updateProfile(emptyProfile(world), watches, world));
    const revision = (await raiseRevision(room.id, within)) ?? 0;
    await insertProfile(
      { personaId, roomId: room.id, state, watches: watches.length, revision, lastAt: recordedAt },
      within,
    );
    return { persona, room: { ...room, revision }, eventIds: events.map((event) => event.eventId) };
  });
}
