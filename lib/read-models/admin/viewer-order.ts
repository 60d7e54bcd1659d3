import type { World } from "@/lib/engine/world/world";
import type { AdminContext } from "./admin-context";
import { type ViewerSort, viewerKeys } from "./viewer-keys";

/** Orders kept for one world; each holds four bytes a viewer. */
const MAX_ORDERS = 96;

const orders = new WeakMap<World, Map<string, Uint32Array>>();

/**
 * A topic's background viewers (rows of its index) in a wanted order; ties by falling share. The index itself is the
 * order by falling share; any other is sorted when first asked for, O(viewers · log viewers), and kept with the world.
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

function sortRows(context: AdminContext, topic: number, sort: ViewerSort, descending: boolean): Uint32Array {
  const { offsets } = context.world.viewers;
  const from = offsets[topic] as number;
  const rows = Uint32Array.from({ length: (offsets[topic + 1] as number) - from }, (_, i) => from + i);
  if (sort === "share" && descending) return rows;
  const { background } = viewerKeys(context, topic, sort);
  const keys = Float64Array.from(rows, background);
  const sign = descending ? -1 : 1;
  return rows.sort((a, b) => sign * ((keys[a - from] as number) - (keys[b - from] as number)) || a - b);
}
