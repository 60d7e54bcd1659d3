import * as z from "zod";
import { nameModeSchema } from "./name-mode";
import { safeguardSetSchema } from "./safeguard";
import { topicIdSchema } from "./topic";

/** What a chooser needs to know of a scenario, in one language. */
export const scenarioCardSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  summary: z.string(),
  question: z.string(),
  contentNote: z.string().nullable(),
  minutes: z.number().int(),
  fromAge: z.number().int(),
  users: z.number().int(),
  nameMode: nameModeSchema,
  safeguards: safeguardSetSchema,
  posterTopicId: topicIdSchema.describe("a topic whose posters can stand for the scenario"),
});
export type ScenarioCard = z.infer<typeof scenarioCardSchema>;
