import { scratchArena } from "@/lib/engine/kernels/kernel-arena";
import { orderDescending } from "@/lib/engine/kernels/order-descending";
import type { World } from "@/lib/engine/world/world";
import type { AdminContext } from "./admin-context";
import type { ViewerKeys, ViewerSort } from "./viewer-keys";

const orders = new WeakMap<World, Map<string, Uint32Array>>();

/**
 * A topic's background viewers (rows of its index) in a wanted order; ties by falling share. The index itself is the
 * order by falling share; any other is sorted when first asked for, O(viewers), and kept with the world: as many rows of
 * orders as the lists themselves have, the oldest go first.
 */
export function viewerOrder(
  context: AdminContext,
  topic: number,
  sort: ViewerSort,
  descending: boolean,
  keys: ViewerKeys,
): Uint32Array {
  const { world, nameMode, locale, idsName } = context;
  const known = orders.get(world) ?? new Map<string, Uint32Array>();
  orders.set(world, known);
  const words = sort === "cluster" || sort === "region" ? ` ${nameMode} ${locale}` : "";
  const name = `${topic} ${descending ? "-" : ""}${sort}${sort === "userId" ? ` ${idsName}` : words}`;
  let order = known.get(name);
  if (!order) {
    order = sortRows(context, topic, sort, descending, keys);
    known.set(name, order);
    let rows = [...known.values()].reduce((sum, kept) => sum + kept.length, 0);
    for (const [oldest, kept] of known) {
      if (rows <= world.viewers.user.length || oldest === name) break;
      known.delete(oldest);
      rows -= kept.length;
    }
  }
  return order;
}

/** Every sort but the share is by small whole numbers (a count, a rank, a minute), which are exact as sort keys. */
function sortRows(
  context: AdminContext,
  topic: number,
  sort: ViewerSort,
  descending: boolean,
  { background }: ViewerKeys,
): Uint32Array {
  const { offsets } = context.world.viewers;
  const from = offsets[topic] as number;
  const count = (offsets[topic + 1] as number) - from;
  const arena = scratchArena();
  const keys = arena.allocate("f32", count);
  const rows = arena.allocate("u32", count);
  const column = columnOf(context, sort);
  for (let i = 0; i < count; i++) {
    const value = column ? (column[from + i] as number) : background(from + i);
    keys[i] = descending ? value : 0 - value;
    rows[i] = from + i;
  }
  orderDescending(arena, keys, rows);
  return rows.slice();
}

/** The column of the index that orders like the sort's own key, where there is one. */
function columnOf({ world }: AdminContext, sort: ViewerSort): Uint16Array | Float32Array | null {
  const { share, watches, lastMinute } = world.viewers;
  if (sort === "share") return share;
  if (sort === "watches") return watches;
  return sort === "lastWatchedAt" ? lastMinute : null;
}
