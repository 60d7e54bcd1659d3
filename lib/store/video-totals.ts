import { connection } from "./client";

/** Sums over some personas' watch events, per video. passes: watched fractions and replays together. */
export interface VideoTotalRow {
  videoId: string;
  watches: number;
  fraction: number;
  passes: number;
}

/** What each persona watched with a number in after < sequence ≤ upTo, summed over all of them in one statement. */
export async function videoTotalsOf(
  spans: readonly { personaId: string; after: number; upTo: number }[],
): Promise<VideoTotalRow[]> {
  if (spans.length === 0) return [];
  const sql = await connection();
  const column = <Key extends keyof (typeof spans)[number]>(key: Key) => spans.map((span) => span[key]);
  return sql.$queryRaw<VideoTotalRow[]>`
    SELECT event.video_id AS "videoId", count(*)::int AS watches,
           sum(event.watched_fraction) AS fraction, sum(event.watched_fraction + event.replays) AS passes
    FROM unnest(${column("personaId")}::uuid[], ${column("after")}::int[], ${column("upTo")}::int[])
         AS span (persona_id, after, up_to)
    JOIN watch_event event ON event.persona_id = span.persona_id
                          AND event.sequence > span.after AND event.sequence <= span.up_to
    GROUP BY event.video_id`;
}
