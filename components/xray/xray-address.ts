import type { WatchSort } from "./sort-watches";

export interface XrayChoice {
  sort: WatchSort;
  watch: string | null;
  table: boolean;
}

/** The address of the X-ray with one choice changed; what is as at first stays out of it. */
export function xrayAddress(code: string, choice: XrayChoice, change: Partial<XrayChoice>): string {
  const { sort, watch, table } = { ...choice, ...change };
  const query = new URLSearchParams();
  if (sort !== "weight") query.set("sort", sort);
  if (watch) query.set("watch", watch);
  if (table) query.set("view", "table");
  const text = query.toString();
  return `/r/${code}/xray${text ? `?${text}` : ""}`;
}
