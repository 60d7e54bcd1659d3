import type { Access } from "@/lib/domain/access";
import { MAP_SIDE, type MapPoints } from "@/lib/domain/map-points";
import { idScheme, indexOfId } from "@/lib/engine/population/user-ids";
import type { World } from "@/lib/engine/world/world";
import type { Person } from "../publish/people-ids";
import type { RosterEntry } from "../roster";
import { type AdminContext, adminContext } from "./admin-context";
import { drawnPeople } from "./drawn-people";
import { backgroundPoints, placeOfPersona } from "./map-places";

const HEX_DIGITS = 16;

/**
 * Everyone who may be seen, by rising ID as shown, the room's personas at their place among them. Cost: O(users drawn), a
 * copy; under pseudonyms or with regions left out they are put in order anew.
 */
export async function readMapPoints(access: Access): Promise<MapPoints> {
  const context = await adminContext(access);
  const { world, roster, gate } = context;
  const { withheld } = await drawnPeople(context);
  if (withheld !== null) return noPoints(0);
  const background = await backgroundPoints(world);
  if (access.reach.identities === "pseudonym" || gate.visible !== null) return namedAnew(context, background);
  const { entries } = roster;
  const all = noPoints(background.ids.length + entries.length);
  let from = 0;
  entries.forEach((entry, personasBefore) => {
    const to = firstAbove(background.ids, entry.id);
    copy(background, from, to, all, from + personasBefore);
    place(all, to + personasBefore, world, entry);
    all.ids[to + personasBefore] = entry.id;
    from = to;
  });
  copy(background, from, background.ids.length, all, from + entries.length);
  return all;
}

/** The points under the names of this answer, without those who may not be seen. */
function namedAnew({ world, roster, gate, ids }: AdminContext, background: MapPoints): MapPoints {
  const scheme = idScheme(world.seed);
  const bitsOf = (person: Person) => bitsOfId(ids.idOf(person));
  const people: { bits: bigint; at: number | RosterEntry }[] = [];
  background.ids.forEach((id, at) => {
    const user = Number(indexOfId(scheme, id));
    if (gate.sees(user)) people.push({ bits: bitsOf(user), at });
  });
  for (const entry of roster.entries) if (gate.sees(entry)) people.push({ bits: bitsOf(entry), at: entry });
  people.sort((a, b) => (a.bits < b.bits ? -1 : 1));
  const all = noPoints(people.length);
  for (const [i, { bits, at }] of people.entries()) {
    if (typeof at === "number") copy(background, at, at + 1, all, i);
    else place(all, i, world, at);
    all.ids[i] = bits;
  }
  return all;
}

/** An ID of 19 digits, or a pseudonym of 16 hexadecimal ones, as 64 bits. */
function bitsOfId(id: string): bigint {
  return id.length === HEX_DIGITS ? BigInt(`0x${id}`) : BigInt(id);
}

function place(all: MapPoints, at: number, world: World, entry: RosterEntry): void {
  const { x, y } = placeOfPersona(world, entry);
  all.x[at] = Math.round(x * MAP_SIDE);
  all.y[at] = Math.round(y * MAP_SIDE);
  all.cluster[at] = entry.guess.cluster;
}

function noPoints(count: number): MapPoints {
  return {
    ids: new BigUint64Array(count),
    x: new Uint16Array(count),
    y: new Uint16Array(count),
    cluster: new Uint8Array(count),
  };
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
