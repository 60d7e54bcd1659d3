import * as z from "zod";

/** Why identities must be opened: a closed list, as with purposes. */
export const OPENING_REASONS = ["someone-in-danger", "court-order", "broken-account", "curiosity"] as const;
export const openingReasonSchema = z.enum(OPENING_REASONS);
export type OpeningReason = z.infer<typeof openingReasonSchema>;

export const askOpeningSchema = z.strictObject({ reason: openingReasonSchema });

/** Break-glass: one asked, another agreed, and it ends by itself. Names roles, never seats. */
export const openingSchema = z.object({
  id: z.string(),
  reason: openingReasonSchema,
  askedBy: z.string().describe("staff role, or 'host'"),
  askedAt: z.iso.datetime(),
  agreedBy: z.string().nullable(),
  expiresAt: z.iso.datetime().nullable().describe("null until somebody agrees"),
  state: z.enum(["asked", "open", "over"]),
});
export type Opening = z.infer<typeof openingSchema>;

export const openingsSchema = z.object({
  needed: z.boolean().describe("the safeguard break-glass is on"),
  open: z.boolean(),
  lastHour: z.number().int().describe("agreed within the last 60 minutes"),
  openings: z.array(openingSchema).describe("newest first"),
});
export type Openings = z.infer<typeof openingsSchema>;
