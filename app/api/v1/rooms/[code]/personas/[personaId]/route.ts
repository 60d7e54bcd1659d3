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
  summary:
    "Erases the seat's own persona with all that was recorded and concluded of it; the header Copies-Outside says how many exports still hold its ID",
  who: "seat",
  params: personaPlace,
  handle: async ({ actor, params }) => {
    const { copies } = await deletePersona(actor, params.personaId);
    return new Response(null, {
      status: 204,
      headers: { "copies-outside": String(copies), "cache-control": "no-store" },
    });
  },
});
