import * as z from "zod";
import { nameModeSchema } from "@/lib/domain/name-mode";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { setNameMode } from "@/lib/services/rooms/set-name-mode";

export const PUT = endpoint({
  method: "put",
  path: "/rooms/{code}/name-mode",
  summary: "Chooses what clusters are called in this room: the host, or alone whoever sits at the company's desk",
  who: "member",
  params: roomPlace,
  body: z.strictObject({ nameMode: nameModeSchema }),
  output: z.object({ nameMode: nameModeSchema }),
  handle: async ({ actor, body }) => {
    await setNameMode(actor, body.nameMode);
    return body;
  },
});
