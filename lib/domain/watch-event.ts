import * as z from "zod";

export const MAX_EVENTS_PER_BATCH = 200;

export const videoIdSchema = z.string().regex(/^V\d{5}$/, "a video id such as V00042");

/** One viewing of one video by one persona, as the client reports it. eventId is made by the client and makes the report idempotent. */
export const watchEventInputSchema = z.strictObject({
  eventId: z.uuid(),
  videoId: videoIdSchema,
  watchedFraction: z.number().min(0).max(1),
  replays: z.number().int().min(0).max(9).default(0),
  liked: z.boolean().default(false),
  commented: z.boolean().default(false),
  commentId: z.string().max(40).nullable().default(null),
  shared: z.boolean().default(false),
  skipped: z.boolean().default(false),
});
export type WatchEventInput = z.infer<typeof watchEventInputSchema>;

export const watchEventBatchSchema = z.strictObject({
  events: z.array(watchEventInputSchema).min(1).max(MAX_EVENTS_PER_BATCH),
});

/** A stored watch event; `sequence` counts from 1 within the persona, `recordedAt` is the server's clock. */
export const watchEventSchema = watchEventInputSchema.extend({
  sequence: z.number().int().min(1),
  recordedAt: z.iso.datetime(),
});
export type WatchEvent = z.infer<typeof watchEventSchema>;
