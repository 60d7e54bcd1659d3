import * as z from "zod";
import { createRoomSchema, roomCodeSchema } from "@/lib/domain/room";
import { endpoint } from "@/lib/http/endpoint";
import { createRoom } from "@/lib/services/rooms/create-room";

const output = z.object({
  code: roomCodeSchema,
  hostKey: z.string().describe("told once"),
  kind: z.enum(["solo", "class"]),
  scenario: z.string(),
  seed: z.number().int(),
  expiresAt: z.iso.datetime(),
});

export const POST = endpoint({
  method: "post",
  path: "/rooms",
  summary: "Opens a room. Without a seed, a class gets a world of its own and a solo room the default one.",
  who: "anyone",
  body: createRoomSchema,
  output,
  status: 201,
  handle: async ({ body }) => {
    const { room, hostKey } = await createRoom(body);
    const { code, kind, scenarioId: scenario, seed, expiresAt } = room;
    return { code, hostKey, kind, scenario, seed, expiresAt: expiresAt.toISOString() };
  },
});
