import type { Access } from "@/lib/domain/access";
import { MAP_SIDE, type MapPoints } from "@/lib/domain/map-points";
import { adminContext } from "./admin-context";
import { backgroundPoints, placeOfPersona } from "./map-places";

/** Everyone on the map, the room's personas at their place among the IDs. Cost: O(users drawn), a copy. */
export async function readMapPoints(access: Access): Promise<MapPoints> {
  const { world, roster } = await adminContext(access);
  const background = await backgroundPoints(world);
  const { entries } = roster;
  const count = background.ids.length + entries.length;
  const all = {
    ids: new BigUint64Array(count),
    x: new Uint16Array(count),
    y: new Uint16Array(count),
    cluster: new Uint8Array(count),
  };
  let from = 0;
  entries.forEach((entry, personasBefore) => {
    const to = firstAbove(background.ids, entry.id);
    copy(background, from, to, all, from + personasBefore);
    const at = to + personasBefore;
    const place = placeOfPersona(world, entry);
    all.ids[at] = entry.id;
    all.x[at] = Math.round(place.x * MAP_SIDE);
    all.y[at] = Math.round(place.y * MAP_SIDE);
    all.cluster[at] = entry.guess.cluster;
    from = to;
  });
  copy(background, from, background.ids.length, all, from + entries.length);
  return all;
}

function copy(source: MapPoints, from: number, to: number, target: MapPoints, at: number): void {
  target.ids.set(source.ids.subarray(from, to), at);
  target.x.set(source.x.subarray(from, to), at);
  target.y.set(source.y.subarray(from, to), at);
  target.cluster.set(source.cluster.subarray(from, to), at);
}

function firstAbove(ids: BigUint64Array, id: bigint): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as bigint) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
