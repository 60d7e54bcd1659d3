import type { Origin } from "../recommenders/recommender";

/** Every way a video gets in front of a person: a recommender's candidate source, or a search that the person typed. */
export type WatchOrigin = Origin | "search";

const INDEX: Readonly<Record<WatchOrigin, number>> = {
  taste: 0,
  cluster: 1,
  contacts: 2,
  popular: 3,
  fresh: 4,
  explore: 5,
  neighbours: 6,
  "co-watch": 7,
  factors: 8,
  random: 9,
  search: 10,
};

/** The origins by index, as the rows of a run hold them. An origin never changes its index. */
export const ORIGINS = Object.keys(INDEX) as readonly WatchOrigin[];

/** Index of an origin in ORIGINS. O(1). */
export function originIndex(origin: WatchOrigin): number {
  return INDEX[origin];
}
