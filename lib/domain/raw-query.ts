import * as z from "zod";
import { clusterIdSchema } from "./archetype";
import { withheldReasonSchema } from "./publishing";
import { topicIdSchema } from "./topic";

/** What an engineer may ask of the store directly: closed choices, so that no text of anybody reaches a database. */
export const RAW_TABLES = ["topic_viewer", "cluster_member", "app_user"] as const;
export const RAW_LIMITS = [10, 50, 200] as const;

export const rawQuerySchema = z.object({
  table: z.enum(RAW_TABLES).default("topic_viewer"),
  topic: topicIdSchema.optional().describe("for topic_viewer; the first topic where none is given"),
  cluster: clusterIdSchema.optional().describe("for cluster_member; the first cluster where none is given"),
  limit: z.coerce
    .number()
    .refine((limit) => RAW_LIMITS.some((each) => each === limit), `one of ${RAW_LIMITS.join(", ")}`)
    .default(10),
});
export type RawQuery = z.infer<typeof rawQuerySchema>;

export const rawRowsSchema = z.object({
  sql: z.string().describe("the statement that the choices stand for"),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  withheld: withheldReasonSchema.nullable(),
});
export type RawRows = z.infer<typeof rawRowsSchema>;

/** The choices with names to choose them by. */
export const rawQueryViewSchema = rawRowsSchema.extend({
  asked: z.object({ table: z.enum(RAW_TABLES), topic: topicIdSchema, cluster: clusterIdSchema, limit: z.number() }),
  topics: z.array(z.object({ id: topicIdSchema, label: z.string() })),
  clusters: z.array(z.object({ id: clusterIdSchema, label: z.string() })),
});
export type RawQueryView = z.infer<typeof rawQueryViewSchema>;
