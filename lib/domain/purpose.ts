import * as z from "zod";

/** Why somebody looks: a closed list, so that no sentence of a real person can get into the log. */
export const PURPOSES = [
  "lesson",
  "trend-report",
  "growth-report",
  "ad-campaign",
  "safety-case",
  "bug-report",
  "labelling",
  "data-request",
  "curiosity",
] as const;
export const purposeSchema = z.enum(PURPOSES);
export type Purpose = z.infer<typeof purposeSchema>;
