import * as z from "zod";
import { DESK_PAGES, type DeskPage } from "./permission";

export const auditActionSchema = z.enum([
  "view",
  "export",
  "denied",
  "role",
  "name-mode",
  "safeguards",
  "ask",
  "agree",
  "campaign",
  "correct",
  "opt-out",
  "erase",
]);
export type AuditAction = z.infer<typeof auditActionSchema>;

/** What can be looked at or changed in a way that must leave a trace: every page of the tool, and three things besides. */
export const auditObjectSchema = z.enum([...(Object.keys(DESK_PAGES) as DeskPage[]), "seat", "room", "opening"]);
export type AuditObject = z.infer<typeof auditObjectSchema>;

export const auditEntrySchema = z.object({
  sequence: z.number().int().min(1),
  at: z.iso.datetime(),
  actor: z.string().describe("staff role, or 'host'; never a seat or a person"),
  action: auditActionSchema,
  object: auditObjectSchema,
  objectId: z.string().nullable().describe("of a user: a keyed digest, so that no ID stays in the log"),
  rows: z.number().int().min(0).nullable(),
  purpose: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const auditVerificationSchema = z.object({
  entries: z.number().int().describe("lines that are there"),
  valid: z.boolean(),
  firstBroken: z.number().int().nullable().describe("number of the first line that was changed, moved or taken out"),
});
export type AuditVerification = z.infer<typeof auditVerificationSchema>;
