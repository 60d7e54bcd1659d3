import { openingSchema } from "@/lib/domain/opening";
import { endpoint } from "@/lib/http/endpoint";
import { openingPlace } from "@/lib/http/places";
import { agreeToOpening } from "@/lib/services/openings/agree-to-opening";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/openings/{openingId}/agreement",
  summary: "Agrees that identities be opened, for fifteen minutes",
  who: "staff",
  params: openingPlace,
  output: openingSchema,
  handle: ({ actor, params }) => agreeToOpening(actor, params.openingId),
});
