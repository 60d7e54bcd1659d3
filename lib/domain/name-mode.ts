import * as z from "zod";

/** What a cluster is called on screen. Changing it changes a label and nothing else. */
export const NAME_MODES = ["content", "reported", "number"] as const;
export const nameModeSchema = z.enum(NAME_MODES);
export type NameMode = z.infer<typeof nameModeSchema>;

export const clusterNamesSchema = z.object({
  content: z.string(),
  reported: z.string().nullable(),
  number: z.string(),
  source: z.object({ publisher: z.string(), date: z.string() }).nullable(),
});
export type ClusterNames = z.infer<typeof clusterNamesSchema>;
