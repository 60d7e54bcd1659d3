import * as z from "zod";

/** Why no row, or not every row, about people is in an answer. */
export const WITHHELD_REASONS = ["aggregate-only", "break-glass", "role", "row-caps"] as const;
export const withheldReasonSchema = z.enum(WITHHELD_REASONS);
export type WithheldReason = z.infer<typeof withheldReasonSchema>;

/** How the counts of an answer left the company. A count that is null was withheld by one of these. */
export const publishingSchema = z.object({
  hiddenBelow: z.number().int().nullable().describe("counts under this are null, and as many more as would tell them"),
  roundedTo: z.number().int().nullable(),
  noise: z
    .object({
      epsilon: z.number().describe("of each release"),
      nextPeriodAt: z.iso.datetime().describe("when fresh noise is drawn and the budget starts anew"),
      budgetSpent: z.boolean().describe("nothing was left of this period's budget for some count here: it is null"),
    })
    .nullable(),
});
export type Publishing = z.infer<typeof publishingSchema>;

export const countSchema = z.number().int().nullable().describe("null: withheld by a safeguard");
