import { recordedSchema } from "@/lib/domain/cluster-assignment";
import { watchEventBatchSchema } from "@/lib/domain/watch-event";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { recordWatchEvents } from "@/lib/services/watch-events/record-watch-events";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/watch-events",
  summary: "Records watching. The answer means it is stored; an event id that is known is not counted again",
  who: "seat",
  params: roomPlace,
  body: watchEventBatchSchema,
  output: recordedSchema,
  handle: ({ actor, body, locale }) => recordWatchEvents(actor, body.events, locale),
});
