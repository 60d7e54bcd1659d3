import * as z from "zod";
import { auditEntrySchema } from "./audit-entry";

/** With the safeguard "audit" somebody reads a tenth of the lines, and notices half of the looks at people among them. */
export const auditReviewSchema = z
  .enum(["read", "flagged"])
  .nullable()
  .describe("what became of the line where somebody reads a sample; null: nobody read it");
export type AuditReview = z.infer<typeof auditReviewSchema>;

export const auditRowSchema = auditEntrySchema.extend({ review: auditReviewSchema });
export type AuditRow = z.infer<typeof auditRowSchema>;

export const auditPageSchema = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  reviewed: z.boolean().describe("a sample of the lines is read by somebody"),
  rows: z.array(auditRowSchema),
});
export type AuditPage = z.infer<typeof auditPageSchema>;
