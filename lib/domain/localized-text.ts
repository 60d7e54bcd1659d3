import * as z from "zod";

/** The languages the lesson is written in. Scenario data carries every one of them. */
export const LOCALES = ["en", "es"] as const;
export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;

export const localizedTextSchema = z.object({ en: z.string().min(1), es: z.string().min(1) });
export type LocalizedText = z.infer<typeof localizedTextSchema>;
