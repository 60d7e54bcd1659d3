import * as z from "zod";
import { purposeSchema } from "./purpose";
import { safeguardIdSchema } from "./safeguard";
import { staffRoleIdSchema } from "./scenario";

/** What a role may do with a page or a field: always, for a stated purpose only, or not; and which safeguard took it away. */
export const accessCellSchema = z.object({
  may: z.enum(["yes", "purpose", "no"]),
  by: safeguardIdSchema.nullable().describe("the safeguard without which the role might"),
});
export type AccessCell = z.infer<typeof accessCellSchema>;

export const accessRowSchema = z.object({
  kind: z.enum(["view", "export", "field"]),
  id: z.string().describe("a page, or a field of a person's row"),
  people: z.boolean().describe("rows about people, with IDs"),
  cells: z.array(accessCellSchema).describe("one for each role, in the order of `roles`"),
});
export type AccessRow = z.infer<typeof accessRowSchema>;

export const accessRoleSchema = z.object({
  id: staffRoleIdSchema,
  label: z.string(),
  team: z.string(),
  headCount: z.number().int(),
  headCountBefore: z.number().int().describe("without safeguards"),
  outside: z.boolean(),
  regions: z.array(z.string()).nullable().describe("whose people the role may see; null: everyone's"),
  purposes: z.array(purposeSchema).describe("for which the role's work needs people; none: it never does"),
  granted: z.number().int(),
  used: z.number().int().describe("of what is granted, how much the role's work uses"),
});
export type AccessRole = z.infer<typeof accessRoleSchema>;

export const accessViewSchema = z.object({
  roles: z.array(accessRoleSchema),
  rows: z.array(accessRowSchema),
  safeguards: z.array(safeguardIdSchema).describe("those that are on and change who may see what"),
});
export type AccessView = z.infer<typeof accessViewSchema>;
