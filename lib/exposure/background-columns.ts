import { HOSTS, homeFor } from "@/lib/engine/population/collected-data";
import type { World } from "@/lib/engine/world/world";

/** Where and on what each background user goes online. address: index of the home IP address among all that there are. */
export interface HomeColumns {
  readonly device: Uint8Array;
  readonly address: Uint16Array;
}

const homes = new WeakMap<World, HomeColumns>();

/** Devices and home addresses of all background users, worked out once per world: about 0.2 µs each. No users: empty columns. */
export function homeColumns(world: World): HomeColumns {
  const known = homes.get(world);
  if (known) return known;
  const { count, seed, region } = world.users;
  const columns = { device: new Uint8Array(count), address: new Uint16Array(count) };
  for (let u = 0; u < count; u++) {
    const home = homeFor(world.scenario, seed[u] as number);
    columns.device[u] = home.device;
    columns.address[u] = addressIndex(world, region[u] as number, home.host);
  }
  homes.set(world, columns);
  return columns;
}

/**
 * Index of an address: regions that share a network share its addresses. host: 1…254. O(regions).
 * Example: hosts 1 and 2 of the first region → 0 and 1.
 */
export function addressIndex(world: World, region: number, host: number): number {
  const regions = world.scenario.people.regions;
  const prefix = (regions[region] ?? regions[0])?.ipPrefix;
  return regions.findIndex((place) => place.ipPrefix === prefix) * HOSTS + host - 1;
}

const holders = new WeakMap<World, Map<number, Uint8Array>>();

/** 1 where a background user holds the group's trait: the truth, which no role and no safeguard reads. O(users), once per group. */
export function holdsColumn(world: World, group: number): Uint8Array {
  return keptPerGroup(holders, world, group, () => world.truth.groups.map((bits) => (bits >> group) & 1));
}

const shares = new WeakMap<World, Map<number, Float32Array>>();

/** Share of watching in the group's list topic as the world has it, 0 where it has none. O(users + viewers), once per group. */
export function listShareColumn(world: World, group: number): Float32Array {
  return keptPerGroup(shares, world, group, () => {
    const column = new Float32Array(world.users.count);
    const listTopic = world.scenario.groups[group]?.listTopic;
    const topic = world.scenario.topics.findIndex(({ id }) => id === listTopic);
    const { offsets, user, share } = world.viewers;
    for (let row = offsets[topic] ?? 0; row < (offsets[topic + 1] ?? 0); row++)
      column[user[row] as number] = share[row] as number;
    return column;
  });
}

function keptPerGroup<T>(memory: WeakMap<World, Map<number, T>>, world: World, group: number, make: () => T): T {
  const columns = memory.get(world) ?? new Map<number, T>();
  memory.set(world, columns);
  const column = columns.get(group) ?? make();
  columns.set(group, column);
  return column;
}
