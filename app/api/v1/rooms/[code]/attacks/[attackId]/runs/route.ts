import * as z from "zod";
import { attackRunInputSchema, attackRunSchema } from "@/lib/domain/attack-views";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { runAttack } from "@/lib/read-models/attacks/run-attack";
import { auditedView } from "@/lib/services/access/audited-view";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/attacks/{attackId}/runs",
  summary: "Plays an attack on the room's synthetic people: how far it gets, what it takes, step by step",
  who: "staff",
  params: roomPlace.extend({ attackId: z.string().max(40) }),
  body: attackRunInputSchema,
  output: attackRunSchema,
  handle: ({ actor, params, body, locale }) =>
    auditedView(actor, { action: "view", object: "attacks", objectId: params.attackId, locale }, (access) =>
      runAttack(access, params.attackId, body),
    ),
});
