import * as z from "zod";
import { type SafeguardId, safeguardIdSchema, safeguardSetSchema } from "./safeguard";

/** How an attack went. success: part of the aim that was reached, null where there was nothing to try. */
export const attackOutcomeSchema = z.object({
  success: z.number().nullable(),
  numerator: z.number(),
  denominator: z.number(),
  interval: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe("95 % Wilson, where it was tried fewer than 30 times"),
  cost: z.object({
    seconds: z.number().describe("of work"),
    accounts: z.number().int().describe("made up"),
    cents: z.number(),
  }),
});
export type AttackOutcome = z.infer<typeof attackOutcomeSchema>;

export const attackStepSchema = z.object({
  key: z.string().describe("which sentence tells it"),
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  seconds: z.number().describe("that it takes whoever plays it"),
});
export type AttackStepView = z.infer<typeof attackStepSchema>;

/** Who tries it, and where the idea is from. */
const attackFactsSchema = z.object({
  id: z.string(),
  from: z.enum(["inside", "outside"]),
  role: z.string().describe("the staff role whose reach it starts from"),
  basis: z.enum(["reported", "published"]).describe("a press report, or a published paper"),
});
export type AttackFacts = z.infer<typeof attackFactsSchema>;

/** One attack without safeguards and with those that are on. */
export const attackCardSchema = attackFactsSchema.extend({ before: attackOutcomeSchema, after: attackOutcomeSchema });
export type AttackCard = z.infer<typeof attackCardSchema>;

export const attackListSchema = z.object({
  group: z.string(),
  groups: z.array(z.object({ id: z.string(), label: z.string() })),
  contentNote: z.string().nullable(),
  on: z.array(safeguardIdSchema),
  attacks: z.array(attackCardSchema),
});
export type AttackList = z.infer<typeof attackListSchema>;

export const attackSeedSchema = z.number().int().min(1).max(9999);
export const attackGroupSchema = z
  .string()
  .max(40)
  .optional()
  .describe("sensitive group; the scenario's first unless given");

export const attackRunInputSchema = z.object({
  seed: attackSeedSchema.default(1),
  on: safeguardSetSchema.optional().describe("safeguards to try; what is on in the room unless given"),
  group: attackGroupSchema,
});

/** A whole run. success, cost and trace are those under `on`; before: the same without any safeguard. */
export const attackRunSchema = attackFactsSchema.extend({
  seed: z.number().int(),
  group: z.string(),
  on: z.array(safeguardIdSchema),
  ...attackOutcomeSchema.shape,
  trace: z.array(attackStepSchema),
  before: attackOutcomeSchema,
  after: attackOutcomeSchema,
});
export type AttackRun = z.infer<typeof attackRunSchema>;

/** One attack under each safeguard alone, as far as it has been tried. */
export interface AttackAlone {
  total: number;
  /** the rest is being tried */
  underWay: boolean;
  rows: { id: SafeguardId; outcome: AttackOutcome }[];
}

/** The page on which an attack is played. */
export interface AttackPlay {
  run: AttackRun;
  contentNote: string | null;
  /** null while nobody has asked for it */
  alone: AttackAlone | null;
}
