import { explanationSchema } from "@/lib/domain/explanation";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { readExplanation } from "@/lib/read-models/seat/read-explanation";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/personas/{personaId}/explanation",
  summary: "Explains the guess: which watches it is made of, exactly, and without which it would be another",
  who: "seat",
  params: personaPlace,
  output: explanationSchema,
  handle: ({ actor, params, locale }) => readExplanation(actor, params.personaId, locale),
});
