import * as z from "zod";
import type { Exposure, MeasureDescription, Usefulness } from "./measure";
import { type SafeguardId, safeguardIdSchema } from "./safeguard";

/** What one set of safeguards came to, as the frontier chart draws it. null: nothing to divide by. */
export const frontierFiguresSchema = z.object({
  exposed: z.number().nullable().describe("E1: share of the trait's holders who are exposed"),
  feedQuality: z.number().nullable(),
  adRevenue: z.number().nullable(),
  countError: z.number().nullable(),
  changed: z.number().int().describe("measures that differ from no safeguard"),
  fallen: z.number().int().describe("measures that show less exposure than no safeguard, less those that show more"),
});
export type FrontierFigures = z.infer<typeof frontierFiguresSchema>;

export const frontierPointSchema = frontierFiguresSchema.extend({
  on: z.array(safeguardIdSchema),
  tried: z.boolean().describe("somebody in this room tried it; otherwise measured to compare with"),
  best: z.boolean().describe("no other point is both less exposed and as useful"),
});
export type FrontierPoint = z.infer<typeof frontierPointSchema>;

/** What is on the right of the frontier chart. */
export const USES = ["feedQuality", "adRevenue", "countError"] as const;
export type Use = (typeof USES)[number];

interface Choice {
  id: string;
  label: string;
}

/** The exposure page of the company's tool. */
export interface ExposureLabView {
  group: Choice;
  groups: Choice[];
  role: Choice & { headCount: number };
  roles: Choice[];
  listTopic: { topicId: string; label: string };
  /** background users and personas */
  users: number;
  /** switched on in this room, and what the measures to the right were taken with */
  on: SafeguardId[];
  measured: SafeguardId[];
  descriptions: MeasureDescription[];
  before: Exposure;
  after: Exposure;
  usefulness: { before: Usefulness; after: Usefulness };
  changed: number;
  /** what the largest sensitive cluster is called without safeguards and with them */
  names: { before: string; after: string } | null;
  frontier: { points: FrontierPoint[]; done: number; total: number };
  bestPair: SafeguardId[] | null;
}

/** One pair of the fix step, or a single safeguard, or none. */
export interface FixPoint {
  on: SafeguardId[];
  /** users whom some staff role can find on a sensitive list, and those of them who do not hold the trait */
  found: number;
  wrongly: number;
  feedQuality: number | null;
}

/** The fix step: two of six safeguards, tried on this room's world. */
export interface FixView {
  choices: SafeguardId[];
  chosen: SafeguardId[];
  people: number;
  before: FixPoint;
  now: FixPoint;
  /** each safeguard alone, in the order of `choices`; null until measured */
  alone: (FixPoint | null)[];
  pairs: FixPoint[];
  pairCount: number;
  /** some people of all, evenly drawn: 0 never found, 1 found now, 2 found before and no longer, 3 found only now */
  dots: number[];
  stillFound: number;
  noLongerFound: number;
  newlyFound: number;
  /** staff who may look before and now */
  staff: { before: number; now: number };
  /** the group of the first listed sensitive cluster as it is called now */
  number: string | null;
}
