import * as z from "zod";
import { createPersonaSchema } from "@/lib/domain/persona";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { ownUserId } from "@/lib/read-models/seat/own-user-id";
import { createPersona } from "@/lib/services/personas/create-persona";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/personas",
  summary: "Deals the seat a persona or makes one from closed choices; replaces one that has not watched yet",
  who: "seat",
  params: roomPlace,
  body: createPersonaSchema,
  output: z.object({
    personaId: z.uuid(),
    userId: z.string().nullable().describe("19 digits; null where a safeguard shows nobody by an ID"),
    handle: z.string(),
  }),
  status: 201,
  handle: async ({ actor, body }) => {
    const { id: personaId, userId, handle } = await createPersona(actor, body);
    return { personaId, userId: ownUserId(actor.room, userId), handle };
  },
});
