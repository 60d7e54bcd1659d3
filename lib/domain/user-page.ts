import * as z from "zod";
import { shownIdSchema } from "./admin-views";
import { clusterIdSchema } from "./archetype";
import { clusterAssignmentSchema } from "./cluster-assignment";
import { collectedDataSchema } from "./collected-data";
import { userFieldSchema } from "./permission";
import { countSchema } from "./publishing";
import { topicIdSchema } from "./topic";

/** What the app keeps besides watching, each part null where the role may not read it. */
const { wordsSaidAboutThemselves, ...collectedParts } = collectedDataSchema.shape;
const readableCollectedSchema = z.object({
  name: collectedParts.name.nullable(),
  region: collectedParts.region.nullable(),
  town: collectedParts.town.nullable(),
  radiusKm: collectedParts.radiusKm.nullable(),
  ipAddresses: collectedParts.ipAddresses.nullable(),
  device: collectedParts.device.nullable(),
  addressBook: collectedParts.addressBook.nullable(),
  activeHours: collectedParts.activeHours.nullable(),
  deletedSearch: collectedParts.deletedSearch.nullable(),
  keystrokes: collectedParts.keystrokes.nullable(),
  msBetweenKeys: collectedParts.msBetweenKeys.nullable(),
  wordsSaidAboutThemselves,
});
export type ReadableCollected = z.infer<typeof readableCollectedSchema>;

/** history: totals, days, times and watches; cluster: the guess, its history and reasons; share: the lists. Null where the role may not read it. */
export const userPageSchema = z.object({
  userId: shownIdSchema,
  withheldFields: z.array(userFieldSchema).describe("null here: not for this role"),
  assignment: clusterAssignmentSchema.nullable(),
  collected: readableCollectedSchema,
  totals: z
    .object({
      watches: z.number().int(),
      secondsWatched: z.number().int(),
      replays: z.number().int(),
      likes: z.number().int(),
      comments: z.number().int(),
      shares: z.number().int(),
      skips: z.number().int(),
    })
    .nullable(),
  firstSeenAt: z.iso.datetime().nullable(),
  lastSeenAt: z.iso.datetime().nullable(),
  days: z.array(z.object({ date: z.iso.date(), watches: z.number().int(), topicWatches: z.number().int() })).nullable(),
  focusTopic: z
    .object({ topicId: topicIdSchema, label: z.string() })
    .nullable()
    .describe("the topic that topicWatches counts: the list asked for, else the user's largest"),
  clusterHistory: z
    .array(
      z.object({
        afterWatches: z.number().int(),
        clusterId: clusterIdSchema,
        name: z.string(),
        confidence: z.number(),
      }),
    )
    .nullable(),
  lists: z
    .array(
      z.object({
        topicId: topicIdSchema,
        label: z.string(),
        share: z.number(),
        since: z.iso.datetime(),
        listLength: countSchema,
      }),
    )
    .nullable(),
  explanation: z
    .object({
      topics: z.array(
        z.object({ topicId: topicIdSchema, label: z.string(), watches: z.number().int(), contribution: z.number() }),
      ),
      otherTopics: z.object({ count: z.number().int(), watches: z.number().int(), contribution: z.number() }),
      similarity: z.number(),
    })
    .nullable(),
  recentWatches: z
    .array(
      z.object({
        at: z.iso.datetime(),
        videoId: z.string(),
        title: z.string(),
        topics: z.array(z.string()),
        watchedFraction: z.number(),
        liked: z.boolean(),
        commented: z.boolean(),
        shared: z.boolean(),
        skipped: z.boolean(),
      }),
    )
    .nullable(),
});
type Told<Key extends keyof UserPage> = NonNullable<UserPage[Key]>;
/** Parts of the page as they are where this role may read them. */
export type UserTotals = Told<"totals">;
export type UserDays = Told<"days">;
export type UserHistory = Told<"clusterHistory">;
export type UserLists = Told<"lists">;
export type UserExplanation = Told<"explanation">;
export type RecentWatches = Told<"recentWatches">;
export type UserPage = z.infer<typeof userPageSchema>;
