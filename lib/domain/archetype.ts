import * as z from "zod";
import { localizedTextSchema } from "./localized-text";
import { topicIdSchema } from "./topic";

export const clusterIdSchema = z.string().regex(/^C\d{2}$/, "a cluster id such as C02");
export type ClusterId = z.infer<typeof clusterIdSchema>;

/** Rule 6 of the product: an engine that cannot say "don't know" outs more people. */
export const NO_CLEAR_CLUSTER = "C24" satisfies ClusterId;

/** A kind of viewer that the scenario plants. The engine never sees it; fitted clusters are only named after it by optimal matching. */
export const archetypeSchema = z.object({
  id: clusterIdSchema,
  label: z.string().min(1),
  labelKind: z.enum(["reported", "invented"]),
  neutral: localizedTextSchema,
  prior: z.number().gt(0).lt(1),
  loads: z.record(topicIdSchema, z.number().int().min(1).max(3)),
  sensitive: z.array(z.string()),
  source: z.object({ publisher: z.string(), date: z.iso.date() }).nullable(),
});
export type Archetype = z.infer<typeof archetypeSchema>;
