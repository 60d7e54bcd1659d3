import { DomainError } from "@/lib/domain/domain-error";
import { xrayViewSchema } from "@/lib/domain/seat-views";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { readXray } from "@/lib/read-models/seat/read-xray";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/xray",
  summary: "Shows what the company keeps of the seat's persona",
  who: "seat",
  params: roomPlace,
  output: xrayViewSchema,
  handle: async ({ actor, locale }) => {
    const xray = await readXray(actor, locale);
    if (xray) return xray;
    throw new DomainError("persona-missing", "This seat has no persona yet. Make or deal one first.");
  },
});
