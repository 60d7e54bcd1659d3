import type { AdminContext } from "./admin-context";
import type { ViewerFilter } from "./viewer-filter";
import type { ViewerKeys, ViewerSort } from "./viewer-keys";
import { viewerOrder } from "./viewer-order";

/** A topic's background viewers, filtered and in a wanted order, as rows of its index. */
export interface ViewerListing {
  readonly length: number;
  row(position: number): number;
}

/**
 * By falling share the index itself is the listing, and a least share only its end: O(1), whatever the population.
 * Another order is sorted when first asked for and kept; every other filter walks the topic's viewers, O(viewers).
 */
export function viewerListing(
  context: AdminContext,
  topic: number,
  sort: ViewerSort,
  descending: boolean,
  filter: ViewerFilter,
  keys: ViewerKeys,
): ViewerListing {
  const { offsets } = context.world.viewers;
  const from = offsets[topic] as number;
  const asIndexed = sort === "share" && descending;
  if (asIndexed && filter.shareOnly) return { length: filter.end - from, row: (position) => from + position };
  const order = asIndexed ? indexRows(from, filter.end) : viewerOrder(context, topic, sort, descending, keys);
  const everyone = filter.shareOnly && filter.end === (offsets[topic + 1] as number);
  const rows = everyone && order instanceof Uint32Array ? order : filter.background(order);
  return { length: rows.length, row: (position) => rows[position] as number };
}

function* indexRows(from: number, end: number): Generator<number> {
  for (let row = from; row < end; row++) yield row;
}
