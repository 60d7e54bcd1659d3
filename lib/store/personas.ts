import { type Persona, personaCardSchema, personaTruthSchema } from "@/lib/domain/persona";
import { type Connection, connection } from "./client";
import type { Persona as PersonaRow } from "./generated/client";

function toPersona(row: PersonaRow): Persona {
  return { ...row, card: personaCardSchema.parse(row.card), truth: personaTruthSchema.parse(row.truth) };
}

export async function insertPersona(persona: Persona, within: Connection): Promise<void> {
  await within.persona.create({ data: persona });
}

export async function findPersona(personaId: string): Promise<Persona | null> {
  const sql = await connection();
  const row = await sql.persona.findUnique({ where: { id: personaId } });
  return row && toPersona(row);
}

export async function personasByIds(ids: string[]): Promise<Persona[]> {
  if (ids.length === 0) return [];
  const sql = await connection();
  const rows = await sql.persona.findMany({ where: { id: { in: ids } } });
  return rows.map(toPersona);
}

export async function personaIds(roomId: string): Promise<string[]> {
  const sql = await connection();
  const rows = await sql.persona.findMany({ where: { roomId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** What is already dealt in this room, so that the next persona gets something else. */
export async function takenNames(
  roomId: string,
  within: Connection,
): Promise<{ handles: Set<string>; userIds: Set<string> }> {
  const rows = await within.persona.findMany({ where: { roomId }, select: { handle: true, userId: true } });
  return { handles: new Set(rows.map(({ handle }) => handle)), userIds: new Set(rows.map(({ userId }) => userId)) };
}

/** With its watch events, profile, assignments and vote. */
export async function removePersona(personaId: string, within: Connection): Promise<void> {
  await within.persona.deleteMany({ where: { id: personaId } });
}

export async function updateCorrected(personaId: string, corrected: string | null, within: Connection): Promise<void> {
  await within.persona.update({ where: { id: personaId }, data: { corrected } });
}

export async function updateOptedOut(personaId: string, optedOut: boolean, within: Connection): Promise<void> {
  await within.persona.update({ where: { id: personaId }, data: { optedOut } });
}
