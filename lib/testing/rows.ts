import { randomBytes, randomUUID } from "node:crypto";
import type { Persona } from "@/lib/domain/persona";
import type { WatchEventInput } from "@/lib/domain/watch-event";
import { transaction } from "@/lib/store/client";
import { insertPersona } from "@/lib/store/personas";
import { insertProfile } from "@/lib/store/profiles";
import { insertRoom, type StoredRoom } from "@/lib/store/rooms";

const CREATED = new Date("2026-03-02T09:00:00.000Z");

/** A room in the test database. */
export async function plantRoom(overrides: Partial<StoredRoom> = {}): Promise<StoredRoom> {
  const room: StoredRoom = {
    id: randomUUID(),
    code: `K7M${100 + Math.floor(Math.random() * 900)}`.replaceAll(/[01]/g, "Q"),
    kind: "class",
    scenarioId: "the-list",
    scenarioVersion: 1,
    seed: 4_000_000_000,
    nameMode: "content",
    safeguards: [],
    revision: 0,
    hostKeyHash: randomBytes(32),
    createdAt: CREATED,
    expiresAt: new Date("2100-01-01T00:00:00.000Z"),
    ...overrides,
  };
  await insertRoom(room);
  return room;
}

/** A persona with an empty profile in that room. */
export async function plantPersona(roomId: string, overrides: Partial<Persona> = {}): Promise<Persona> {
  const id = randomUUID();
  const persona: Persona = {
    id,
    roomId,
    userId: `7${BigInt(`0x${id.slice(0, 8)}`)
      .toString()
      .padStart(18, "0")}`,
    handle: `Juniper-${id.slice(0, 8)}`,
    card: { likes: ["T01"], region: "northeast", device: "phone", fact: "none", avatar: 1, seed: 1, dealt: true },
    truth: { holds: [] },
    optedOut: false,
    corrected: null,
    createdAt: CREATED,
    ...overrides,
  };
  await transaction(async (within) => {
    await insertPersona(persona, within);
    await insertProfile(
      { personaId: persona.id, roomId, state: new Uint8Array(8), watches: 0, revision: 0, lastAt: null },
      within,
    );
  });
  return persona;
}

export function watchEvent(overrides: Partial<WatchEventInput> = {}): WatchEventInput {
  const quiet = { replays: 0, liked: false, commented: false, commentId: null, shared: false, skipped: false };
  return { eventId: randomUUID(), videoId: "V00001", watchedFraction: 0.5, ...quiet, ...overrides };
}
