import type { World } from "@/lib/engine/world/world";
import type { AdminContext } from "./admin-context";
import { type ViewerSort, viewerKeys } from "./viewer-keys";

/** Orders kept for one world; each holds four bytes a viewer. */
const MAX_ORDERS = 96;

const orders = new WeakMap<World, Map<string, Uint32Array>>();

/**
 * A topic's background viewers (rows of its index) in a wanted order; ties by falling share. The index itself is the
 * order by falling share; any other is sorted when first asked for, O(viewers · log viewers), and kept with the world.
 * Up to 2²⁰ viewers a topic.
 */
export function viewerOrder(context: AdminContext, topic: number, sort: ViewerSort, descending: boolean): Uint32Array {
  const { world, room, locale } = context;
  const known = orders.get(world) ?? new Map<string, Uint32Array>();
  orders.set(world, known);
  const words = sort === "cluster" || sort === "region" ? ` ${room.nameMode} ${locale}` : "";
  const name = `${topic} ${descending ? "-" : ""}${sort}${words}`;
  let order = known.get(name);
  if (!order) {
    order = sortRows(context, topic, sort, descending);
    known.set(name, order);
    const [oldest] = known.keys();
    if (known.size > MAX_ORDERS && oldest !== undefined) known.delete(oldest);
  }
  return order;
}

/** Room for a topic's row in the lower bits of a sort key; the upper 33 bits hold what is sorted by. */
const ROWS = 2 ** 20;

/** Sorts whole numbers made of (what is sorted by, row), which needs no comparison function. */
function sortRows(context: AdminContext, topic: number, sort: ViewerSort, descending: boolean): Uint32Array {
  const { offsets } = context.world.viewers;
  const from = offsets[topic] as number;
  const rows = Uint32Array.from({ length: (offsets[topic + 1] as number) - from }, (_, i) => from + i);
  if (sort === "share" && descending) return rows;
  const values = sort === "share" ? risingShares(context, rows) : wholeNumbers(context, topic, sort, rows);
  const [low, high] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
  const keys = values.map((value, i) => (descending ? high - value : value - low) * ROWS + i).sort();
  return rows.map((_, i) => from + ((keys[i] as number) % ROWS));
}

/** Every sort but the share is by a whole number: a count, a rank, a time in milliseconds. */
function wholeNumbers(context: AdminContext, topic: number, sort: ViewerSort, rows: Uint32Array): Float64Array {
  const { background } = viewerKeys(context, topic, sort);
  return Float64Array.from(rows, background);
}

/** Rank of each row's share, counted from the end of the index, which falls. */
function risingShares({ world }: AdminContext, rows: Uint32Array): Float64Array {
  const { share } = world.viewers;
  let rank = 0;
  return Float64Array.from(rows, (row, i) => {
    if (i > 0 && share[row] !== share[row - 1]) rank -= 1;
    return rank;
  });
}
