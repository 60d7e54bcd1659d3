import * as z from "zod";
import type { DataPolicy } from "./data-policy";

/** What a cluster is called on screen. Changing it changes a label and nothing else. */
export const NAME_MODES = ["content", "reported", "number"] as const;
export const nameModeSchema = z.enum(NAME_MODES);
export type NameMode = z.infer<typeof nameModeSchema>;

/** The mode that names are shown in: the room's, unless a safeguard puts numbers in their place. */
export function shownNameMode({ names }: Pick<DataPolicy, "names">, chosen: NameMode): NameMode {
  return names === "numbers" ? "number" : chosen;
}

export const clusterNamesSchema = z.object({
  content: z.string(),
  reported: z.string().nullable(),
  number: z.string(),
  source: z.object({ publisher: z.string(), date: z.string() }).nullable(),
});
export type ClusterNames = z.infer<typeof clusterNamesSchema>;

/** As shown: with numbers in the place of names, the number is all that is told. */
export const shownClusterNamesSchema = clusterNamesSchema.extend({ content: z.string().nullable() });
export type ShownClusterNames = z.infer<typeof shownClusterNamesSchema>;
