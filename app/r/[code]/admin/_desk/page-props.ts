import type { SearchParams } from "@/components/admin/table/list-address";

/** What Next hands to a page of the tool. */
export interface DeskPageProps<Params extends object = object> {
  params: Promise<Params & { code: string }>;
  searchParams: Promise<SearchParams>;
}
