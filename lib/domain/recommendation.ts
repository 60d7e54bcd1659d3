import * as z from "zod";
import { topicIdSchema, topicWeightSchema } from "./topic";
import { videoIdSchema } from "./watch-event";

/** Which candidate source put the video forward first. */
export const originSchema = z.enum([
  "taste",
  "cluster",
  "contacts",
  "popular",
  "fresh",
  "explore",
  "neighbours",
  "co-watch",
  "factors",
  "random",
]);
export type Origin = z.infer<typeof originSchema>;

/** One additive part of the score; the parts sum to it. */
export const reasonSchema = z.object({
  kind: z.enum([
    "taste",
    "cluster",
    "contacts",
    "popularity",
    "freshness",
    "exploration",
    "diversity",
    "neighbours",
    "co-watch",
    "factors",
    "chance",
  ]),
  contribution: z.number(),
  topicId: topicIdSchema.nullable(),
  text: z.string(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const recommendationSchema = z.object({
  origin: originSchema,
  score: z.number(),
  rank: z.number().int().min(1),
  reasons: z.array(reasonSchema),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** What the seeded policy would do with this video if the persona watched by itself. */
export const autopilotChoiceSchema = z.object({
  watchedFraction: z.number().min(0).max(1),
  replays: z.number().int().min(0),
  liked: z.boolean(),
  commented: z.boolean(),
  commentId: z.string().nullable(),
  shared: z.boolean(),
  skipped: z.boolean(),
});
export type AutopilotChoice = z.infer<typeof autopilotChoiceSchema>;

export const videoSchema = z.object({
  videoId: videoIdSchema,
  title: z.string(),
  caption: z.string(),
  creator: z.string(),
  creatorAvatar: z.number().int(),
  sound: z.string(),
  durationSeconds: z.number().int(),
  region: z.string(),
  topics: z.array(topicWeightSchema.extend({ label: z.string(), contentNote: z.boolean() })).min(1),
  posterTopicId: topicIdSchema,
  posterSeed: z.number().int(),
});
export type Video = z.infer<typeof videoSchema>;

export const feedItemSchema = videoSchema.extend({
  recommendation: recommendationSchema,
  autopilot: autopilotChoiceSchema,
});
export type FeedItem = z.infer<typeof feedItemSchema>;

export const feedSchema = z.object({ watched: z.number().int().min(0), items: z.array(feedItemSchema) });
export type Feed = z.infer<typeof feedSchema>;
