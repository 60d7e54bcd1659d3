import { MAX_EXPORT_ROWS } from "@/lib/config/limits";
import type { SeatActor } from "@/lib/domain/actor";
import { downloadSchema, HELD_SCHEMA } from "@/lib/domain/held-view";
import type { Locale } from "@/lib/domain/localized-text";
import { readOwnAboutMe } from "@/lib/read-models/seat/read-about-me";
import { readWatchEvents } from "@/lib/read-models/seat/read-watch-events";
import { traceOf } from "@/lib/services/mine/trace-of";

/** Everything about the seat's persona as a file. */
export async function heldDownload(actor: SeatActor, personaId: string, locale: Locale): Promise<Response> {
  const about = await readOwnAboutMe(actor, personaId, locale);
  const { rows } = await readWatchEvents(actor, personaId, { page: 1, pageSize: MAX_EXPORT_ROWS });
  const download = downloadSchema.parse({
    schema: HELD_SCHEMA,
    takenAt: new Date().toISOString(),
    note: "A synthetic user of a simulation. No real person is in this file.",
    ...about,
    trace: await traceOf(actor, about),
    watchEvents: rows,
  });
  return new Response(JSON.stringify(download, null, 2), {
    headers: {
      "content-type": "application/json",
      "content-disposition": `attachment; filename="glassfeed-${about.handle}.json"`,
      "cache-control": "no-store",
    },
  });
}
