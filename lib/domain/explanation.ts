import * as z from "zod";
import { clusterIdSchema } from "./archetype";
import { clusterAssignmentSchema } from "./cluster-assignment";
import { topicIdSchema } from "./topic";
import { videoIdSchema } from "./watch-event";

/** contribution: this watch's exact share of the similarity to the assigned cluster; the contributions sum to the score. */
export const explanationPartSchema = z.object({
  eventId: z.string(),
  videoId: videoIdSchema,
  contribution: z.number(),
});
export type ExplanationPart = z.infer<typeof explanationPartSchema>;

/** The smallest set of watches without which the guess is another one; null when leaving out any number of them (but not all) changes nothing. */
export const counterfactualSchema = z.object({
  without: z.array(z.string()).describe("event ids"),
  assignment: clusterAssignmentSchema,
});
export type Counterfactual = z.infer<typeof counterfactualSchema>;

export const explanationSchema = z.object({
  assignment: clusterAssignmentSchema,
  score: z.number(),
  parts: z.array(explanationPartSchema),
  topics: z.array(z.object({ topicId: topicIdSchema, label: z.string(), contribution: z.number() })),
  runnersUp: z.array(
    z.object({ clusterId: clusterIdSchema, name: z.string(), similarity: z.number(), confidence: z.number() }),
  ),
  counterfactual: counterfactualSchema.nullable(),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** The guess once some watches are left out. */
export const whatIfSchema = z.object({
  without: z.array(z.string()),
  assignment: clusterAssignmentSchema,
  position: z.object({ x: z.number(), y: z.number() }),
});
export type WhatIf = z.infer<typeof whatIfSchema>;
