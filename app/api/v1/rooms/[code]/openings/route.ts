import { askOpeningSchema, openingSchema, openingsSchema } from "@/lib/domain/opening";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { askOpening } from "@/lib/services/openings/ask-opening";
import { readOpenings } from "@/lib/services/openings/read-openings";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/openings",
  summary: "Lists who asked to open identities, who agreed, and how many were opened in the last hour",
  who: "staff",
  params: roomPlace,
  output: openingsSchema,
  handle: ({ actor }) => readOpenings(actor),
});

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/openings",
  summary: "Asks that identities be opened; nothing opens until another role agrees, in a class from another seat",
  who: "staff",
  params: roomPlace,
  body: askOpeningSchema,
  output: openingSchema,
  status: 201,
  handle: ({ actor, body }) => askOpening(actor, body.reason),
});
