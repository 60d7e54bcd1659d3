import * as z from "zod";

export const auditActionSchema = z.enum(["view", "export", "denied", "role", "name-mode", "safeguards"]);
export type AuditAction = z.infer<typeof auditActionSchema>;

/** What can be looked at in a way that must leave a trace. */
export const auditObjectSchema = z.enum([
  "overview",
  "topics",
  "topic",
  "topic-viewers",
  "clusters",
  "cluster",
  "cluster-members",
  "users",
  "user",
  "map",
  "truth",
  "drift",
  "feed-lab",
  "exposure",
  "audit",
  "seat",
  "room",
]);
export type AuditObject = z.infer<typeof auditObjectSchema>;

export const auditEntrySchema = z.object({
  sequence: z.number().int().min(1),
  at: z.iso.datetime(),
  actor: z.string().describe("staff role, or 'host'; never a seat or a person"),
  action: auditActionSchema,
  object: auditObjectSchema,
  objectId: z.string().nullable(),
  rows: z.number().int().min(0).nullable(),
  purpose: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
