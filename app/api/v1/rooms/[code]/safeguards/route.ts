import * as z from "zod";
import { safeguardEffectSchema } from "@/lib/domain/measure";
import { safeguardIdSchema, safeguardSetSchema } from "@/lib/domain/safeguard";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { openSession, trySafeguards } from "@/lib/read-models/exposure/try-safeguards";
import { auditedView } from "@/lib/services/access/audited-view";
import { requireLead } from "@/lib/services/actors/require-actor";
import { setSafeguards } from "@/lib/services/safeguards/set-safeguards";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/safeguards",
  summary: "Which safeguards are on in this room, in the order of the catalogue",
  who: "member",
  params: roomPlace,
  output: z.object({ on: z.array(safeguardIdSchema) }),
  handle: async ({ actor }) => ({ on: [...actor.room.safeguards] }),
});

export const PUT = endpoint({
  method: "put",
  path: "/rooms/{code}/safeguards",
  summary: "Switches the room's safeguards to exactly these, and measures before and after",
  who: "member",
  params: roomPlace,
  query: z.object({
    role: z.string().max(40).optional().describe("the staff role that looks; the asker's own, or the trends analyst's"),
    group: z.string().max(40).optional().describe("the sensitive group; the scenario's first"),
  }),
  body: z.strictObject({ on: safeguardSetSchema }),
  output: safeguardEffectSchema,
  handle: async ({ actor, query, body, locale }) => {
    requireLead(actor);
    // An unknown role or group is told before anything is switched.
    await openSession({ actor }, query);
    const { room, before } = await setSafeguards(actor, body.on);
    const view = { action: "view", object: "exposure", locale } as const;
    return auditedView({ ...actor, room }, view, (access) => trySafeguards(access, query, { before, after: body.on }));
  },
});
