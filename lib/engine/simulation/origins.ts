import type { Origin } from "../recommenders/candidates";

/** Where a watched video came from: the source that put it forward, or a search that the person typed. Never reordered: runs hold indices into it. */
export const ORIGINS = [
  "taste",
  "cluster",
  "contacts",
  "popular",
  "fresh",
  "explore",
  "search",
] as const satisfies readonly (Origin | "search")[];
