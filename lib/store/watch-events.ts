import type { WatchEvent, WatchEventInput } from "@/lib/domain/watch-event";
import { type Connection, connection } from "./client";
import type { WatchEvent as WatchEventRow } from "./generated/client";

function toWatchEvent(row: WatchEventRow): WatchEvent {
  const { personaId: _, recordedAt, ...event } = row;
  return { ...event, recordedAt: recordedAt.toISOString() };
}

/**
 * Appends a batch in one statement and returns the ids that were new, in order. Numbers follow `after`.
 * The caller holds the persona's profile, so that no other batch of this persona can come between.
 */
export async function appendWatchEvents(
  batch: { personaId: string; after: number; recordedAt: Date; events: WatchEventInput[] },
  within: Connection,
): Promise<string[]> {
  const { personaId, after, recordedAt, events } = batch;
  const column = <Key extends keyof WatchEventInput>(key: Key) => events.map((event) => event[key]);
  const rows = await within.$queryRaw<{ event_id: string }[]>`
    INSERT INTO watch_event (persona_id, event_id, sequence, video_id, watched_fraction, replays,
                             liked, commented, comment_id, shared, skipped, recorded_at)
    SELECT ${personaId}::uuid, event_id, ${after}::int + (row_number() OVER (ORDER BY place))::int, video_id,
           watched_fraction, replays, liked, commented, comment_id, shared, skipped, ${recordedAt}::timestamptz
    FROM unnest(${column("eventId")}::uuid[], ${column("videoId")}::text[], ${column("watchedFraction")}::float8[],
                ${column("replays")}::int2[], ${column("liked")}::bool[], ${column("commented")}::bool[],
                ${column("commentId")}::text[], ${column("shared")}::bool[], ${column("skipped")}::bool[])
         WITH ORDINALITY AS batch (event_id, video_id, watched_fraction, replays, liked, commented,
                                   comment_id, shared, skipped, place)
    WHERE NOT EXISTS (SELECT 1 FROM watch_event known
                      WHERE known.persona_id = ${personaId}::uuid AND known.event_id = batch.event_id)
    ON CONFLICT (persona_id, event_id) DO NOTHING
    RETURNING event_id, sequence`;
  return rows.map(({ event_id }) => event_id);
}

/** All of a persona's events, oldest first; only those after a number when it is given. */
export async function watchEventsOf(personaId: string, after = 0, within?: Connection): Promise<WatchEvent[]> {
  const sql = await connection(within);
  const rows = await sql.watchEvent.findMany({
    where: { personaId, sequence: { gt: after } },
    orderBy: { sequence: "asc" },
  });
  return rows.map(toWatchEvent);
}

/** All events of some personas, each one's oldest first. */
export async function watchEventsOfAll(personaIds: string[]): Promise<Map<string, WatchEvent[]>> {
  const events = new Map<string, WatchEvent[]>(personaIds.map((id) => [id, []]));
  if (personaIds.length === 0) return events;
  const sql = await connection();
  const rows = await sql.watchEvent.findMany({
    where: { personaId: { in: personaIds } },
    orderBy: [{ personaId: "asc" }, { sequence: "asc" }],
  });
  for (const row of rows) events.get(row.personaId)?.push(toWatchEvent(row));
  return events;
}

/** One page, oldest first, and how many there are. */
export async function watchEventsPage(
  personaId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ total: number; rows: WatchEvent[] }> {
  const sql = await connection();
  const [total, rows] = await Promise.all([
    sql.watchEvent.count({ where: { personaId } }),
    sql.watchEvent.findMany({
      where: { personaId },
      orderBy: { sequence: "asc" },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  return { total, rows: rows.map(toWatchEvent) };
}
