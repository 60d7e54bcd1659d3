import * as z from "zod";
import { seatRoleSchema, takeRoleSchema } from "@/lib/domain/actor";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { takeRole } from "@/lib/services/seats/take-role";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/role",
  summary: "Sits the seat down at the company's desk in a staff role; the role user stands up again",
  who: "seat",
  params: roomPlace,
  body: takeRoleSchema,
  output: z.object({ role: seatRoleSchema }),
  handle: async ({ actor, body }) => {
    await takeRole(actor, body);
    return { role: body.role };
  },
});
