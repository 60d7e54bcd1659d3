import { heldViewSchema } from "@/lib/domain/held-view";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { readOwnAboutMe } from "@/lib/read-models/seat/read-about-me";
import { traceOf } from "@/lib/services/mine/trace-of";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/personas/{personaId}/held",
  summary: "Shows the seat what is held about its own persona, why, who looked by role, and which copies are outside",
  who: "seat",
  params: personaPlace,
  output: heldViewSchema,
  handle: async ({ actor, params, locale }) => {
    const about = await readOwnAboutMe(actor, params.personaId, locale);
    return { ...about, trace: await traceOf(actor, about) };
  },
});
