import * as z from "zod";
import { measureUnitSchema, measureValueSchema } from "./measure";
import { type SafeguardId, safeguardIdSchema } from "./safeguard";

/** Who says so. */
export const claimSchema = z.enum(["reported", "company", "invented"]);
export type Claim = z.infer<typeof claimSchema>;

interface CaseEvent {
  readonly id: string;
  readonly claim: Claim;
  /** what was in force then, as safeguards */
  readonly on: readonly SafeguardId[];
  /** addresses at which it was read; the newspaper's own page could not be */
  readonly sources: readonly string[];
}

const AFTER_2021: readonly SafeguardId[] = ["numbers", "fewer-staff"];
const AFTER_2022: readonly SafeguardId[] = ["numbers", "delete-dashboard", "fewer-staff"];

/** The reported case in its order, and what this lab would try. Dates and words stand in the message catalogue under the id. */
export const CASE_TIMELINE: readonly CaseEvent[] = [
  { id: "dashboard", claim: "reported", on: [], sources: ["michaelsavage.com", "sciencetechniz.com, May 2023"] },
  { id: "complaints", claim: "reported", on: [], sources: ["metroweekly.com/2023/05"] },
  {
    id: "restricted",
    claim: "company",
    on: ["fewer-staff"],
    sources: ["dailycaller.com/2023/05/05", "petapixel.com/2023/05/08"],
  },
  {
    id: "numbers",
    claim: "company",
    on: AFTER_2021,
    sources: ["dailycaller.com/2023/05/05", "futurism.com/tiktok-gay-list"],
  },
  {
    id: "deleted",
    claim: "company",
    on: AFTER_2022,
    sources: ["petapixel.com/2023/05/08", "futurism.com/tiktok-gay-list"],
  },
  { id: "report", claim: "reported", on: AFTER_2022, sources: ["entrepreneur.com/…/451723"] },
  { id: "lab", claim: "invented", on: ["aggregate-only", "noisy-counts", "retention", "proxy-blocklist"], sources: [] },
];

/** One or two of each group of measures: what changes over the years, and what does not. */
export const TIMELINE_MEASURES = [
  "falseOutingRate",
  "auc",
  "uniqueRows",
  "insiderExposure",
  "timeToList",
  "differencing",
  "exposedOfHolders",
] as const;

/** Seen by whom: one with the raw rows, one who keeps the dashboard longest, one who had it first. */
export const TIMELINE_ROLES = ["engineer", "trust-safety", "trends-analyst"] as const;

export const timelineSchema = z.object({
  group: z.object({ id: z.string(), label: z.string() }),
  groups: z.array(z.object({ id: z.string(), label: z.string() })),
  role: z.string(),
  roles: z.array(z.object({ id: z.string(), label: z.string() })),
  /** what is on in the room now */
  on: z.array(safeguardIdSchema),
  maySwitch: z.boolean(),
  pending: z.number().int().describe("dates that are still being measured"),
  measures: z.array(z.object({ id: z.string(), unit: measureUnitSchema, better: z.enum(["lower", "higher"]) })),
  events: z.array(
    z.object({
      id: z.string(),
      claim: claimSchema,
      on: z.array(safeguardIdSchema),
      sources: z.array(z.string()),
      values: z.record(z.string(), measureValueSchema).nullable(),
    }),
  ),
});
export type Timeline = z.infer<typeof timelineSchema>;
