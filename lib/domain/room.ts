import * as z from "zod";
import type { NameMode } from "./name-mode";
import type { SafeguardId } from "./safeguard";

/** Six characters without look-alikes (no 0 O 1 I L U). */
export const ROOM_CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
export const roomCodeSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(new RegExp(`^[${ROOM_CODE_ALPHABET}]{6}$`), "six characters, such as K7M4QX");

export const createRoomSchema = z.strictObject({
  scenario: z.string().max(60),
  kind: z.enum(["solo", "class"]),
  seed: z.number().int().min(0).max(0xffff_ffff).optional(),
});
export type CreateRoomInput = z.infer<typeof createRoomSchema>;

/** One class, or one visitor alone. createdAt is also the world's "now": its watch history ends there. */
export interface Room {
  id: string;
  code: string;
  kind: "solo" | "class";
  scenarioId: string;
  scenarioVersion: number;
  seed: number;
  nameMode: NameMode;
  /** those that are on, in the order of the catalogue */
  safeguards: readonly SafeguardId[];
  revision: number;
  createdAt: Date;
  expiresAt: Date;
}
