import { MAX_EXPORT_ROWS } from "@/lib/config/limits";
import { downloadSchema, HELD_SCHEMA } from "@/lib/domain/held-view";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { readOwnAboutMe } from "@/lib/read-models/seat/read-about-me";
import { readWatchEvents } from "@/lib/read-models/seat/read-watch-events";
import { traceOf } from "@/lib/services/mine/trace-of";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/personas/{personaId}/download",
  summary: "Gives the seat everything that is held about its own persona as one JSON file",
  who: "seat",
  params: personaPlace,
  output: downloadSchema,
  handle: async ({ actor, params, locale }) => {
    const about = await readOwnAboutMe(actor, params.personaId, locale);
    const { rows } = await readWatchEvents(actor, params.personaId, { page: 1, pageSize: MAX_EXPORT_ROWS });
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
  },
});
