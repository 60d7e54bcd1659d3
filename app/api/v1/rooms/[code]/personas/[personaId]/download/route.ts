import { downloadSchema } from "@/lib/domain/held-view";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { heldDownload } from "./held-download";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/personas/{personaId}/download",
  summary: "Gives the seat everything that is held about its own persona as one JSON file",
  who: "seat",
  params: personaPlace,
  output: downloadSchema,
  handle: ({ actor, params, locale }) => heldDownload(actor, params.personaId, locale),
});
