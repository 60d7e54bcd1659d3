import * as z from "zod";
import { topicIdSchema } from "./topic";

/** What the system estimates; never what the user truly wants. share: of watching; weight: engagement-weighted and decayed, shares of the positive total. */
export const interestProfileSchema = z.object({
  watches: z.number().int().min(0),
  topics: z.array(
    z.object({
      topicId: topicIdSchema,
      label: z.string(),
      watches: z.number().int(),
      share: z.number(),
      weight: z.number(),
    }),
  ),
  assignmentHistory: z.array(
    z.object({
      afterWatches: z.number().int(),
      clusterId: z.string(),
      name: z.string(),
      confidence: z.number(),
      since: z.iso.datetime(),
    }),
  ),
});
export type InterestProfile = z.infer<typeof interestProfileSchema>;
