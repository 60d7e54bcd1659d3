import { type PageRequest, pageRequestSchema } from "@/lib/domain/page-request";
import { firstOf, type SearchParams } from "./list-address";

export const DEFAULT_PAGE_SIZE = 50;

/** The page an address asks for; the first one when it asks for none that could be. */
export function readPage(parameters: SearchParams): PageRequest {
  const parsed = pageRequestSchema.safeParse({
    page: firstOf(parameters, "page"),
    pageSize: firstOf(parameters, "pageSize"),
  });
  return parsed.success ? parsed.data : { page: 1, pageSize: DEFAULT_PAGE_SIZE };
}
