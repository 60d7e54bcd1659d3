import type * as z from "zod";
import { environment } from "@/lib/config/environment";
import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { createPersonaSchema, Persona, PersonaCardInput } from "@/lib/domain/persona";
import { emptyProfile, serialiseProfile } from "@/lib/engine/profiling/interest-profile";
import type { World } from "@/lib/engine/world/world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { type Connection, transaction } from "@/lib/store/client";
import { insertPersona, removePersona, takenNames } from "@/lib/store/personas";
import { insertProfile, lockProfile } from "@/lib/store/profiles";
import { raiseRevision } from "@/lib/store/rooms";
import { linkPersona, lockSeat } from "@/lib/store/seats";
import { getWorld } from "@/lib/worlds/get-world";
import { requireSeat } from "../actors/require-actor";
import { cardIssues } from "./card-issues";
import { drawPersona } from "./draw-persona";

/**
 * Deals the seat a persona, or makes one from closed choices. A persona that has not watched anything is replaced
 * ("spin again"); one that has stays until it is deleted.
 */
export async function createPersona(actor: Actor, input: z.infer<typeof createPersonaSchema>): Promise<Persona> {
  const { room, seatId, personaId } = requireSeat(actor);
  const choices = "card" in input ? input.card : null;
  const issues = choices ? cardIssues(choices, loadScenario(room.scenarioId)) : [];
  if (issues.length > 0) throw new DomainError("invalid-input", "The card has choices that do not exist.", issues);
  const world = await getWorld(room.scenarioId, room.seed);
  return transaction(async (within) => {
    // Profile before room, as every writer does, so that nobody waits in a circle.
    if (personaId) await lockProfile(personaId, within);
    const revision = await raiseRevision(room.id, within);
    const seat = await lockSeat(seatId, within);
    if (revision === null || !seat) throw new DomainError("room-not-found", "This room has just been deleted.");
    if (seat.personaId) await dropUnwatched(seat.personaId, within);
    const persona = await fitPersona(world, room.id, choices, within);
    await insertPersona(persona, within);
    const state = serialiseProfile(emptyProfile(world));
    await insertProfile({ personaId: persona.id, roomId: room.id, state, watches: 0, revision, lastAt: null }, within);
    await linkPersona(seatId, persona.id, within);
    return persona;
  });
}

async function dropUnwatched(personaId: string, within: Connection): Promise<void> {
  const profile = await lockProfile(personaId, within);
  if (profile && profile.watches > 0)
    throw new DomainError("persona-limit", "This seat's persona has already watched. Delete it before making another.");
  await removePersona(personaId, within);
}

async function fitPersona(
  world: World,
  roomId: string,
  choices: PersonaCardInput | null,
  within: Connection,
): Promise<Persona> {
  const taken = await takenNames(roomId, within);
  const limit = environment.MAX_PERSONAS_PER_ROOM;
  if (taken.handles.size >= limit)
    throw new DomainError("persona-limit", `This room is full: it has ${limit} personas.`);
  if (choices?.handle && taken.handles.has(choices.handle))
    throw new DomainError("handle-taken", "Another persona in this room has this handle.", [
      { field: "card.handle", rule: "not taken in this room" },
    ]);
  const persona = drawPersona(world, roomId, choices, taken);
  if (!persona) throw new DomainError("persona-limit", "No free handle is left in this room.");
  return persona;
}
