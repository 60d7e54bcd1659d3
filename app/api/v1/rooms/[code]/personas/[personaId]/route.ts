import { DomainError } from "@/lib/domain/domain-error";
import { personaViewSchema } from "@/lib/domain/seat-views";
import { endpoint } from "@/lib/http/endpoint";
import { personaPlace } from "@/lib/http/places";
import { readPersona } from "@/lib/read-models/seat/read-persona";
import { deletePersona } from "@/lib/services/personas/delete-persona";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/personas/{personaId}",
  summary: "Shows the seat its own persona",
  who: "seat",
  params: personaPlace,
  output: personaViewSchema,
  handle: async ({ actor, params, locale }) => {
    const persona = await readPersona(actor, locale);
    if (persona?.personaId === params.personaId) return persona;
    throw new DomainError("forbidden", "A seat reads its own persona only.");
  },
});

export const DELETE = endpoint({
  method: "delete",
  path: "/rooms/{code}/personas/{personaId}",
  summary: "Erases the seat's own persona with all that was recorded and concluded of it",
  who: "seat",
  params: personaPlace,
  handle: async ({ actor, params }) => {
    await deletePersona(actor, params.personaId);
    return null;
  },
});
