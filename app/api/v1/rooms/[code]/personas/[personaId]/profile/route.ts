import { interestProfileSchema } from "@/lib/domain/interest-profile";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { readInterestProfile } from "@/lib/read-models/seat/read-interest-profile";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/personas/{personaId}/profile",
  summary: "Shows what the system estimates of the seat's own persona, and how its guess changed",
  who: "seat",
  params: personaPlace,
  output: interestProfileSchema,
  handle: ({ actor, params, locale }) => readInterestProfile(actor, params.personaId, locale),
});
