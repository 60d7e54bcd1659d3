import * as z from "zod";
import { pageRequestSchema } from "@/lib/domain/page-request";
import { watchEventSchema } from "@/lib/domain/watch-event";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { readWatchEvents } from "@/lib/read-models/seat/read-watch-events";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/personas/{personaId}/watch-events",
  summary: "Lists what was recorded of the seat's own persona, in the order of watching",
  who: "seat",
  params: personaPlace,
  query: pageRequestSchema,
  output: z.object({
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
    rows: z.array(watchEventSchema),
  }),
  handle: ({ actor, params, query }) => readWatchEvents(actor, params.personaId, query),
});
