import type { World } from "@/lib/engine/world/world";

const byId = new WeakMap<World, { order: Uint32Array; rank: Uint32Array }>();

/** Background users by rising user ID, and each user's rank in it. The ranks once per world: O(users). */
export function userIdOrder(world: World): { order: Uint32Array; rank: Uint32Array } {
  const known = byId.get(world);
  if (known) return known;
  const { byId: order, count } = world.users;
  const rank = new Uint32Array(count);
  order.forEach((user, position) => {
    rank[user] = position;
  });
  const built = { order, rank };
  byId.set(world, built);
  return built;
}

/** Where an ID would stand among the ranks: half-way between its neighbours. */
export function idRank(world: World, id: bigint): number {
  const { order } = userIdOrder(world);
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((world.users.id[order[middle] as number] as bigint) < id) low = middle + 1;
    else high = middle;
  }
  return low - 0.5;
}
