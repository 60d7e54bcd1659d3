import * as z from "zod";
import { encodeMapPoints } from "@/lib/domain/map-points";
import { purposeSchema } from "@/lib/domain/purpose";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { readMapPoints } from "@/lib/read-models/admin/read-map-points";
import { auditedView } from "@/lib/services/access/audited-view";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/admin/map",
  summary:
    'Gives every user\'s place on the flat map, 100,000 at most, as bytes, little-endian: "GFMP", u32 count, eight zero bytes, then whole columns by rising user ID: u64 user ID, u16 x, u16 y, u8 index of the cluster',
  who: "staff",
  params: roomPlace,
  query: z.object({ purpose: purposeSchema.optional().describe("why: goes into the audit entry") }),
  bytes: true,
  handle: async ({ actor, query, locale }) => {
    const request = { action: "view", object: "map", purpose: query.purpose, locale } as const;
    const points = await auditedView(actor, request, readMapPoints, {
      countRows: ({ ids }) => ids.length,
    });
    return new Response(encodeMapPoints(points), {
      headers: { "content-type": "application/octet-stream", "cache-control": "no-store" },
    });
  },
});
