import * as z from "zod";
import { clusterIdSchema } from "./archetype";
import { collectedDataSchema } from "./collected-data";
import { topicIdSchema } from "./topic";
import { watchEventSchema } from "./watch-event";

/** The form of the download. Raised whenever a field changes its meaning. */
export const HELD_SCHEMA = "glassfeed.held/1";

/** Who looked at what concerns this persona, by role: never which seat, never when. */
export const lookCountSchema = z.object({
  role: z.string(),
  what: z.enum(["page", "list", "cluster", "users"]).describe("the user page, a list, a cluster's members, all users"),
  looks: z.number().int(),
  copies: z.number().int().describe("of them, exports"),
});
export type LookCount = z.infer<typeof lookCountSchema>;

/** A copy outside that holds this persona's ID. */
export const copyOutsideSchema = z.object({
  at: z.iso.datetime(),
  role: z.string(),
  what: z.string(),
  rows: z.number().int(),
});
export type CopyOutside = z.infer<typeof copyOutsideSchema>;

/** What of other people's doings concerns one persona. */
export const traceSchema = z.object({ looks: z.array(lookCountSchema), copies: z.array(copyOutsideSchema) });
export type Trace = z.infer<typeof traceSchema>;

export const aboutMeSchema = z.object({
  personaId: z.string(),
  userId: z.string().nullable().describe("null where the company shows nobody an ID"),
  handle: z.string(),
  avatar: z.number().int(),
  watches: z.number().int().describe("watches that the company holds"),
  guess: z
    .object({
      clusterId: clusterIdSchema,
      name: z.string(),
      confidence: z.number(),
      since: z.iso.datetime().nullable(),
    })
    .nullable()
    .describe("null: the company holds no guess"),
  why: z
    .object({
      answered: z.boolean().describe("false: the company gives no reasons (safeguard “explanation” is off)"),
      reasons: z.array(z.object({ label: z.string(), watches: z.number().int(), part: z.number() })),
    })
    .describe("part: share of the similarity to the cluster"),
  corrected: z.object({ clusterId: clusterIdSchema, name: z.string() }).nullable(),
  optOut: z.object({ wished: z.boolean(), honoured: z.boolean().describe("the safeguard “opt-out” is on") }),
  lists: z.array(z.object({ topicId: topicIdSchema, label: z.string(), share: z.number(), since: z.iso.datetime() })),
  profile: z.array(z.object({ topicId: topicIdSchema, label: z.string(), share: z.number(), watches: z.number() })),
  collected: collectedDataSchema,
  collectedFacts: z.number().int().describe("how many facts that makes"),
});
export type AboutMe = z.infer<typeof aboutMeSchema>;

export const heldViewSchema = aboutMeSchema.extend({ trace: traceSchema });
export type HeldView = z.infer<typeof heldViewSchema>;

/** Everything in one file, for whoever asks for a copy of their own. */
export const downloadSchema = heldViewSchema.extend({
  schema: z.literal(HELD_SCHEMA),
  takenAt: z.iso.datetime(),
  note: z.string(),
  watchEvents: z.array(watchEventSchema),
});
export type Download = z.infer<typeof downloadSchema>;

export const correctionSchema = z.strictObject({
  clusterId: clusterIdSchema.nullable().describe("the cluster that is wrong; null takes the correction back"),
});
export const optOutSchema = z.strictObject({ optedOut: z.boolean() });

export interface ErasureRecord {
  id: string;
  at: Date;
  /** copies outside that still hold the ID */
  copies: number;
}
