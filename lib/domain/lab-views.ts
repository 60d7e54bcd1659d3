import * as z from "zod";
import { clusterRefSchema, rateSchema } from "./admin-views";
import { clusterMarkSchema } from "./map-view";
import { driftSettingsSchema, feedLabSettingsSchema } from "./simulation-settings";

/** How the engine's guesses about simulated people moved between clusters, day by day. */
export const driftViewSchema = z.object({
  settings: driftSettingsSchema,
  /** days after which people were looked at, rising; 0 is before the first video */
  columns: z.array(z.number().int()).min(2),
  /** clusters that anyone was in, largest at the end first; "no clear cluster", which has no mark, last */
  clusters: z.array(clusterRefSchema.extend({ mark: clusterMarkSchema.nullable() })),
  /** people from one cluster to another between two neighbouring columns; from, to: indices into `clusters` */
  flows: z.array(
    z.object({
      column: z.number().int().describe("of the start"),
      from: z.number().int(),
      to: z.number().int(),
      people: z.number().int().min(1),
    }),
  ),
  perDay: z.array(
    z.object({
      day: z.number().int(),
      changed: z.number().nullable().describe("share of all whose cluster is not that of the day before"),
      right: z.number().describe("share of all put where their kind mostly is"),
      none: z.number().describe("share of all in no clear cluster"),
    }),
  ),
  /** of those in a clear cluster after the first day and at the end: in another one */
  changed: rateSchema,
  right: rateSchema,
  /** mean of 1 − cosine between what people wanted before and after; null without anyone */
  preferenceDrift: z.number().nullable(),
  watches: z.number().int(),
});
export type DriftView = z.infer<typeof driftViewSchema>;

export const MEASURES = [
  "topicEntropy",
  "intraListDiversity",
  "miscalibration",
  "giniVideos",
  "homogenisationWithin",
  "homogenisationBetween",
  "watchedFraction",
  "minutesPerDay",
  "gain",
  "satisfaction",
  "satisfactionGap",
  "topTopicShare",
  "rabbitHoles",
  "preferenceDrift",
  "clusterChange",
] as const;
export type Measure = (typeof MEASURES)[number];

const figureSchema = z.object({
  value: z.number().nullable(),
  /** 95 %, where people can be compared one by one */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** per day; null where the measure needs the whole run */
  days: z.array(z.number().nullable()).nullable(),
});
export type Figure = z.infer<typeof figureSchema>;

/** Two recommenders on the same simulated people with the same luck. */
export const feedLabViewSchema = z.object({
  settings: feedLabSettingsSchema,
  measures: z.array(z.object({ id: z.enum(MEASURES), a: figureSchema, b: figureSchema })),
  watches: z.object({ a: z.number().int(), b: z.number().int() }),
});
export type FeedLabView = z.infer<typeof feedLabViewSchema>;
