import * as z from "zod";
import { deskPageSchema } from "./permission";

/** A table as it leaves the tool. */
export interface ExportedTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** One line of the exports register: what a copy outside holds. It stays when everything that the copy was made from is gone. */
export const exportRowSchema = z.object({
  sequence: z.number().int().min(1).describe("of the audit entry"),
  at: z.iso.datetime(),
  actor: z.string().describe("staff role, or 'host'"),
  object: deskPageSchema,
  objectId: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.number().int().min(0),
  sensitiveRows: z.number().int().min(0).describe("rows with a guess that is sensitive for a group of the scenario"),
  withIdentity: z.boolean().describe("a user ID that never changes stands in each row"),
});
export type ExportRow = z.infer<typeof exportRowSchema>;

export const exportsPageSchema = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  rowsOutside: z.number().int().describe("rows in all copies together"),
  sensitiveRowsOutside: z.number().int(),
  copiesWithIdentity: z.number().int(),
  rows: z.array(exportRowSchema),
});
export type ExportsPage = z.infer<typeof exportsPageSchema>;
