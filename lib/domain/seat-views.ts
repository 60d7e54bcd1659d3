import * as z from "zod";
import { clusterAssignmentSchema } from "./cluster-assignment";
import { collectedDataSchema } from "./collected-data";
import { counterfactualSchema } from "./explanation";
import { shownClusterNamesSchema } from "./name-mode";
import { countSchema } from "./publishing";
import { videoSchema } from "./recommendation";
import { topicIdSchema } from "./topic";

/** The persona as its own seat sees it. */
export const personaViewSchema = z.object({
  personaId: z.string(),
  userId: z.string().nullable().describe("null where nobody is shown by an ID any more"),
  handle: z.string(),
  avatar: z.number().int(),
  dealt: z.boolean(),
  likes: z.array(z.object({ topicId: topicIdSchema, label: z.string(), posterSeed: z.number().int() })),
  region: z.string(),
  device: z.string(),
  fact: z.string(),
  watches: z.number().int(),
  lessonVideos: z.number().int().describe("how many videos the lesson asks for"),
});
export type PersonaView = z.infer<typeof personaViewSchema>;

/** One watched video as the machine kept it. weight: share of the guess in hundredths; negative pulls away. */
export const recordedWatchSchema = z.object({
  eventId: z.string(),
  sequence: z.number().int(),
  recordedAt: z.iso.datetime(),
  video: videoSchema,
  watchedFraction: z.number(),
  secondsStayed: z.number().int(),
  replays: z.number().int(),
  liked: z.boolean(),
  commented: z.boolean(),
  comment: z.string().nullable(),
  shared: z.boolean(),
  skipped: z.boolean(),
  engagement: z.number(),
  weight: z.number(),
});
export type RecordedWatch = z.infer<typeof recordedWatchSchema>;

export const xrayViewSchema = z.object({
  persona: personaViewSchema,
  facts: z.object({ total: z.number().int(), perWatch: z.number().int(), collected: z.number().int() }),
  collected: collectedDataSchema,
  watches: z.array(recordedWatchSchema),
});
export type XrayView = z.infer<typeof xrayViewSchema>;

/** A point of the small map beside the guess: profiles projected to two dimensions, coordinates 0…1. */
export const mapPointSchema = z.object({ x: z.number(), y: z.number(), clusterId: z.string() });

export const groupReasonSchema = z.object({
  watch: recordedWatchSchema,
  contribution: z.number(),
  confidenceWithout: z.number().describe("confidence in today's group if this one watch is left out"),
  leftOut: z.boolean(),
});
export type GroupReason = z.infer<typeof groupReasonSchema>;

export const groupViewSchema = z.object({
  persona: personaViewSchema,
  guess: clusterAssignmentSchema.describe("with all watches"),
  now: clusterAssignmentSchema.describe("with the left-out watches removed"),
  confidenceNow: z
    .number()
    .describe("confidence, with the left-out watches removed, in the group guessed with all watches"),
  names: shownClusterNamesSchema,
  namedFrom: z.array(z.object({ topicId: topicIdSchema, label: z.string(), lift: z.number() })),
  memberCount: countSchema,
  reasons: z
    .array(groupReasonSchema)
    .describe("all watches, heaviest first; the page shows three and the rest on demand"),
  counterfactual: counterfactualSchema.nullable(),
  map: z.object({
    points: z.array(mapPointSchema),
    clusters: z.array(z.object({ clusterId: z.string(), name: z.string(), x: z.number(), y: z.number() })),
    before: z.object({ x: z.number(), y: z.number() }),
    now: z.object({ x: z.number(), y: z.number() }),
    sampled: z.number().int(),
  }),
  vote: z.enum(["fair", "wrong", "cannot-tell"]).nullable(),
});
export type GroupView = z.infer<typeof groupViewSchema>;
