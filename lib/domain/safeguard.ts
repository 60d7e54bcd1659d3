import * as z from "zod";

/** The twenty safeguards, in the order of the catalogue. */
export const SAFEGUARD_IDS = [
  "numbers",
  "delete-dashboard",
  "fewer-staff",
  "roles-with-purpose",
  "break-glass",
  "audit",
  "row-caps",
  "aggregate-only",
  "small-cells",
  "rounding",
  "noisy-counts",
  "randomised-labels",
  "rotating-pseudonyms",
  "retention",
  "on-device",
  "topic-blocklist",
  "proxy-blocklist",
  "opt-out",
  "erasure",
  "explanation",
] as const;
export const safeguardIdSchema = z.enum(SAFEGUARD_IDS);
export type SafeguardId = z.infer<typeof safeguardIdSchema>;

/** Which safeguards are to be on: known ids, each once. */
export const safeguardSetSchema = z
  .array(safeguardIdSchema)
  .max(SAFEGUARD_IDS.length)
  .refine((ids) => new Set(ids).size === ids.length, "each safeguard once");

/** In the order of the catalogue, so that the same set is always written the same way. */
export function inCatalogueOrder(ids: Iterable<SafeguardId>): SafeguardId[] {
  const on = new Set(ids);
  return SAFEGUARD_IDS.filter((id) => on.has(id));
}

/** How strong each safeguard is where it is on. Units in the names; MODEL.md says why. */
export const SAFEGUARD_STRENGTH = {
  fewerStaffHeads: 5,
  openingMinutes: 15,
  reviewedShare: 0.1,
  detectionChance: 0.5,
  rowsPerHour: 10,
  smallCell: 5,
  roundTo: 5,
  countEpsilon: 0.5,
  countBudget: 3,
  countPeriodMinutes: 60,
  labelEpsilon: 3,
  retentionDays: 7,
  /** invented, as in exposure.md E2: holders of a trait have more reason to opt out */
  optOutOfHolders: 0.4,
  optOutOfOthers: 0.1,
  erasedShare: 0.05,
} as const;
