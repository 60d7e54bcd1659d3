import { optOutSchema } from "@/lib/domain/held-view";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { setOptOut } from "@/lib/services/mine/set-opt-out";

export const PUT = endpoint({
  method: "put",
  path: "/rooms/{code}/personas/{personaId}/opt-out",
  summary: "Notes the wish not to be profiled; honoured where the safeguard “opt-out” is on",
  who: "seat",
  params: personaPlace,
  body: optOutSchema,
  output: optOutSchema,
  handle: async ({ actor, params, body }) => {
    await setOptOut(actor, params.personaId, body.optedOut);
    return body;
  },
});
