import * as z from "zod";
import { safeguardIdSchema } from "./safeguard";

/** The five groups of exposure measures. Never blended into one score. */
export const EXPOSURE_GROUPS = ["inference", "reidentification", "insider", "linkage", "population"] as const;
export const exposureGroupSchema = z.enum(EXPOSURE_GROUPS);
export type ExposureGroup = z.infer<typeof exposureGroupSchema>;

export const measureUnitSchema = z.enum([
  "share",
  "ratio",
  "bits",
  "users",
  "rows",
  "seconds",
  "watches",
  "auc",
  "index",
  "money",
]);
export type MeasureUnit = z.infer<typeof measureUnitSchema>;

/** value: null where it cannot be formed (denominator 0, or nothing left to attack), shown "—". */
export const measureValueSchema = z.object({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  interval: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe("95 %: Wilson where the denominator is under 30, sampling error where sampled"),
  sampled: z.number().int().optional().describe("how many were drawn, where not all were measured"),
});
export type MeasureValue = z.infer<typeof measureValueSchema>;

/** What is said of a measure, whatever its value. */
export const measureDescriptionSchema = z.object({
  id: z.string(),
  group: exposureGroupSchema,
  /** of the catalogue of measures: A1 to E3 */
  code: z.string(),
  unit: measureUnitSchema,
  formula: z.string(),
  source: z.string(),
  better: z.enum(["lower", "higher"]).describe("which way is less exposure"),
  label: z.string(),
  meaning: z.string(),
});
export type MeasureDescription = z.infer<typeof measureDescriptionSchema>;
/** All but its words, which stand in the message catalogue under its id. */
export type MeasureFacts = Omit<MeasureDescription, "label" | "meaning">;

const valuesSchema = z.record(z.string(), measureValueSchema);

/** Every measure by group and id. */
export const exposureSchema = z.object({
  inference: valuesSchema,
  reidentification: valuesSchema,
  insider: valuesSchema,
  linkage: valuesSchema,
  population: valuesSchema,
});
export type Exposure = z.infer<typeof exposureSchema>;

/** What the company still gets, beside what is exposed. */
export const usefulnessSchema = z.object({
  feedQuality: measureValueSchema.describe(
    "mean watched fraction of recommended videos, on simulated viewers of the sample",
  ),
  adRevenue: measureValueSchema.describe("revenue of the standing auction over the same without safeguards"),
  countError: measureValueSchema.describe("mean relative error of the published topic counts"),
});
export type Usefulness = z.infer<typeof usefulnessSchema>;

export const safeguardEffectSchema = z.object({
  on: z.array(safeguardIdSchema),
  before: exposureSchema,
  after: exposureSchema,
  usefulness: z.object({ before: usefulnessSchema, after: usefulnessSchema }),
});
export type SafeguardEffect = z.infer<typeof safeguardEffectSchema>;
