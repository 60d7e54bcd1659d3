import { correctionSchema } from "@/lib/domain/held-view";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { correctGuess } from "@/lib/services/mine/correct-guess";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/personas/{personaId}/correction",
  summary: "Says that a cluster is wrong about the seat's own persona: the guess keeps away from it from now on",
  who: "seat",
  params: personaPlace,
  body: correctionSchema,
  output: correctionSchema,
  handle: async ({ actor, params, body }) => {
    await correctGuess(actor, params.personaId, body.clusterId);
    return body;
  },
});
