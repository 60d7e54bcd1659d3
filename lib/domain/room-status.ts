import * as z from "zod";
import { nameModeSchema } from "./name-mode";
import { roomCodeSchema } from "./room";

/** How far a world is. `absent`: not asked for yet, or let go; the first request brings it back. */
export const worldStateSchema = z.object({
  state: z.enum(["ready", "building", "absent"]),
  stage: z.string().nullable(),
  done: z.number(),
  total: z.number(),
  ratePerSecond: z.number().describe("users of this stage per second"),
  share: z.number().describe("of the whole build, 0 to 1"),
  secondsLeft: z.number().nullable().describe("estimate; null while there is nothing to estimate from"),
});
export type WorldState = z.infer<typeof worldStateSchema>;

/** A room as anyone sees it who knows its code: aggregates only. */
export const roomStatusSchema = z.object({
  code: roomCodeSchema,
  kind: z.enum(["solo", "class"]),
  scenario: z.string(),
  scenarioVersion: z.number().int(),
  seed: z.number().int(),
  nameMode: nameModeSchema,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  seats: z.number().int(),
  personas: z.number().int(),
  world: worldStateSchema,
});
export type RoomStatus = z.infer<typeof roomStatusSchema>;
