import { DomainError } from "@/lib/domain/domain-error";
import { groupViewSchema } from "@/lib/domain/seat-views";
import { endpoint } from "@/lib/http/endpoint";
import { leftOutQuery } from "@/lib/http/left-out-query";
import { roomPlace } from "@/lib/http/places";
import { readGroup } from "@/lib/read-models/seat/read-group";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/group",
  summary: "Shows the group the engine guesses for the seat's persona, with reasons, and with some watches left out",
  who: "seat",
  params: roomPlace,
  query: leftOutQuery,
  output: groupViewSchema,
  handle: async ({ actor, query, locale }) => {
    const group = await readGroup(actor, locale, query.without);
    if (group) return group;
    throw new DomainError("persona-missing", "This seat has no persona yet. Make or deal one first.");
  },
});
