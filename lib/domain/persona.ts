import * as z from "zod";
import { topicIdSchema } from "./topic";

export const handleSchema = z
  .string()
  .regex(/^[A-Z][a-z]{2,8}-\d{2}$/, "a word of the list and two digits, such as Juniper-42");

/** Closed choices only: nothing here can hold a sentence of a real person. Ids are checked against the scenario. */
export const personaCardInputSchema = z.strictObject({
  likes: z.array(topicIdSchema).min(1).max(3),
  region: z.string().max(40).optional(),
  device: z.string().max(40).optional(),
  fact: z.string().max(60).optional(),
  handle: handleSchema.optional(),
  avatar: z.number().int().min(0).max(9_999).optional(),
});
export type PersonaCardInput = z.infer<typeof personaCardInputSchema>;

export const createPersonaSchema = z.union([
  z.strictObject({ deal: z.literal(true) }),
  z.strictObject({ card: personaCardInputSchema }),
]);

/** The complete card, as stored. `seed` drives everything that is made up about the persona. */
export const personaCardSchema = z.object({
  likes: z.array(topicIdSchema).min(1).max(3),
  region: z.string(),
  device: z.string(),
  fact: z.string(),
  avatar: z.number().int(),
  seed: z.number().int(),
  dealt: z.boolean(),
});
export type PersonaCard = z.infer<typeof personaCardSchema>;

/** Hidden from the recommender, as for every synthetic user: which sensitive groups the generator put the persona in. */
export const personaTruthSchema = z.object({ holds: z.array(z.string()) });
export type PersonaTruth = z.infer<typeof personaTruthSchema>;

export interface Persona {
  id: string;
  roomId: string;
  userId: string;
  handle: string;
  card: PersonaCard;
  truth: PersonaTruth;
  optedOut: boolean;
  /** the cluster that the persona said is wrong; null: none */
  corrected: string | null;
  createdAt: Date;
}
