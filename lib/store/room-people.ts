import type { Persona } from "@/lib/domain/persona";
import { personaCardSchema, personaTruthSchema } from "@/lib/domain/persona";
import type { WatchEvent } from "@/lib/domain/watch-event";
import { connection } from "./client";

/** A persona with everything it watched, oldest first. */
export interface PersonWithWatches {
  readonly persona: Persona;
  readonly events: readonly WatchEvent[];
}

/** Everyone of a room, by rising user ID, with what they watched. */
export async function peopleOf(roomId: string): Promise<PersonWithWatches[]> {
  const sql = await connection();
  const rows = await sql.persona.findMany({
    where: { roomId },
    orderBy: { userId: "asc" },
    include: { events: { orderBy: { sequence: "asc" } } },
  });
  return rows.map(({ events, ...row }) => ({
    persona: { ...row, card: personaCardSchema.parse(row.card), truth: personaTruthSchema.parse(row.truth) },
    events: events.map(({ personaId: _, recordedAt, ...event }) => ({
      ...event,
      recordedAt: recordedAt.toISOString(),
    })),
  }));
}

/** A text that changes whenever anything changes that exposure is measured of, and not when only a safeguard is switched. */
export async function peopleStamp(roomId: string): Promise<string> {
  const sql = await connection();
  const [row] = await sql.$queryRaw<object[]>`
    SELECT count(*)::int AS personas, count(*) FILTER (WHERE persona.opted_out)::int AS opted_out,
           md5(coalesce(string_agg(persona.corrected, ',' ORDER BY persona.id), '')) AS corrected,
           coalesce(max(profile.revision), 0)::int AS revision, coalesce(sum(profile.watches), 0)::int AS watches,
           (SELECT count(*)::int FROM export WHERE room_id = ${roomId}::uuid) AS exports,
           (SELECT count(*)::int FROM erasure WHERE room_id = ${roomId}::uuid) AS erasures
    FROM persona LEFT JOIN interest_profile profile ON profile.persona_id = persona.id
    WHERE persona.room_id = ${roomId}::uuid`;
  return JSON.stringify(row);
}

/** Copies that left the tool, and the rows in them. */
export async function exportTotals(roomId: string): Promise<{ copies: number; rows: number; sensitiveRows: number }> {
  const sql = await connection();
  const { _count, _sum } = await sql.export.aggregate({
    where: { roomId },
    _count: true,
    _sum: { rows: true, sensitiveRows: true },
  });
  return { copies: _count, rows: _sum.rows ?? 0, sensitiveRows: _sum.sensitiveRows ?? 0 };
}
