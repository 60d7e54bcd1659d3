import * as z from "zod";
import { purposeSchema } from "./purpose";
import type { Room } from "./room";
import { staffRoleIdSchema } from "./scenario";

export const seatRoleSchema = z.union([z.literal("user"), staffRoleIdSchema]);
export type SeatRole = z.infer<typeof seatRoleSchema>;

export const takeRoleSchema = z.strictObject({ role: seatRoleSchema, purpose: purposeSchema.default("lesson") });

/** Who is asking: the holder of the host key, or of a seat token. Nothing else is known about them. */
export type Actor =
  | { kind: "host"; room: Room }
  | { kind: "seat"; room: Room; seatId: string; role: SeatRole; personaId: string | null };

export type SeatActor = Extract<Actor, { kind: "seat" }>;

/** May this actor open the company's tool? */
export function isStaff(actor: Actor): boolean {
  return actor.kind === "host" || actor.role !== "user";
}
