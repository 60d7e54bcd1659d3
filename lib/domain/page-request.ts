import * as z from "zod";

export const MAX_PAGE_SIZE = 500;

/** Paging of every list: page counts from 1. Query strings arrive as text, hence the coercion. */
export const pageRequestSchema = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(50),
});
export type PageRequest = z.infer<typeof pageRequestSchema>;
