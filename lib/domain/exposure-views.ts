import * as z from "zod";
import type { Exposure, ExposureGroup, MeasureFacts, Usefulness } from "./measure";
import { type SafeguardId, safeguardIdSchema } from "./safeguard";

/** What one set of safeguards came to, as the frontier chart draws it. null: nothing to divide by. */
export const frontierFiguresSchema = z.object({
  exposed: z.number().nullable().describe("E1 over all roles: share of the trait's holders whom some role can find"),
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

/** What a safeguard alone is expected to do to a group of measures. */
export type Expected = "same" | "falls" | "falls-a-lot" | "depends";
export type Expectations = Readonly<Record<SafeguardId, Readonly<Record<ExposureGroup, Expected>>>>;

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
  expectations: Expectations;
  descriptions: MeasureFacts[];
  before: Exposure;
  after: Exposure;
  usefulness: { before: Usefulness; after: Usefulness };
  /** what the largest sensitive cluster is called without safeguards and with them */
  names: { before: string; after: string } | null;
  frontier: { points: FrontierPoint[]; done: number; total: number };
  bestPair: SafeguardId[] | null;
}

/** What a student may choose two of. */
export const FIX_CHOICES = [
  "numbers",
  "retention",
  "aggregate-only",
  "topic-blocklist",
  "on-device",
  "fewer-staff",
] as const satisfies readonly SafeguardId[];
export type FixChoice = (typeof FIX_CHOICES)[number];

/** One pair of the fix step, or a single safeguard, or none. */
export interface FixPoint {
  on: SafeguardId[];
  /** users whom some staff role can find on a sensitive list, and those of them who do not hold the trait */
  found: number;
  wrongly: number;
  feedQuality: number | null;
}

/** The fix step: two of six safeguards, tried on this room's people. */
export interface FixView {
  chosen: SafeguardId[];
  people: number;
  before: FixPoint;
  now: FixPoint;
  /** each safeguard alone, in the order of FIX_CHOICES; null until it is counted */
  alone: (FixPoint | null)[];
  /** those that are counted, of pairCount */
  pairs: FixPoint[];
  pairCount: number;
  /** people drawn evenly from all: 0 never found, 1 only now, 2 before and no longer, 3 before and now */
  dots: number[];
  stillFound: number;
  noLongerFound: number;
  newlyFound: number;
  neverFound: number;
  /** staff who may look, and how many of them with fewer staff; null until it is counted */
  staff: { before: number; now: number | null };
  /** of the largest sensitive cluster */
  number: string | null;
}
