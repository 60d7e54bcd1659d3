import * as z from "zod";
import { localizedTextSchema } from "./localized-text";

export const topicIdSchema = z.string().regex(/^T\d{2}$/, "a topic id such as T01");
export type TopicId = z.infer<typeof topicIdSchema>;

/** direct: the topic itself speaks of a protected matter (watching it still proves nothing); proxy: correlated with one in this simulation; neutral: neither, in this catalogue. */
export const topicKindSchema = z.enum(["direct", "proxy", "neutral"]);
export type TopicKind = z.infer<typeof topicKindSchema>;

export const topicSchema = z.object({
  id: topicIdSchema,
  label: localizedTextSchema,
  short: localizedTextSchema,
  kind: topicKindSchema,
  tags: z.array(z.string()),
  contentNote: z.boolean(),
  sounds: z.array(localizedTextSchema).min(1),
  creators: z.array(z.string().min(1)).min(1),
});
export type Topic = z.infer<typeof topicSchema>;

/** How much of a video belongs to a topic; a video's weights sum to 1. */
export const topicWeightSchema = z.object({ topicId: topicIdSchema, weight: z.number().gt(0).max(1) });
export type TopicWeight = z.infer<typeof topicWeightSchema>;
