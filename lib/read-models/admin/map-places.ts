import { MAP_SIDE, MAX_MAP_POINTS, type MapPoints } from "@/lib/domain/map-points";
import { idScheme, indexOfId } from "@/lib/engine/population/user-ids";
import { type AnchorMap, anchorMap, placeOnMap } from "@/lib/engine/projection/anchor-map";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { keptWith } from "../kept-with";
import type { RosterEntry } from "../roster";

/** Users placed before others' requests get their turn: some 20 ms of work. */
const AT_A_TIME = 4_000;
/** Of users who were erased. */
const NO_ID = 0n;
const LOW_32_BITS = 0xffffffffn;

const maps = keptWith<World, "map", AnchorMap>();
const points = keptWith<World, "points", Promise<MapPoints>>();

export interface Place {
  /** 0…1 across the drawn square */
  readonly x: number;
  readonly y: number;
}

/** Anchor of a cluster. */
export function placeOfCluster(world: World, cluster: number): Place {
  const map = mapOf(world);
  return drawn(map, map.anchors[cluster * 2] as number, map.anchors[cluster * 2 + 1] as number);
}

export function placeOfUser(world: World, user: number): Place {
  return placeOf(world, world.profiles, user * DIMENSIONS, world.users.seed[user] as number);
}

export function placeOfPersona(world: World, entry: RosterEntry): Place {
  const { sum } = entry.profile;
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  const row = length > 0 ? sum.map((value) => value / length) : sum;
  return placeOf(world, row, 0, Number(entry.id & LOW_32_BITS));
}

/** Background users on the map by rising ID, at most MAX_MAP_POINTS. Placed once per world, in turns: O(users drawn). */
export function backgroundPoints(world: World): Promise<MapPoints> {
  return points(world, "points", () => placeEveryone(world));
}

async function placeEveryone(world: World): Promise<MapPoints> {
  const stride = Math.ceil(world.users.count / MAX_MAP_POINTS) || 1;
  const ids = world.users.id.filter((id, user) => user % stride === 0 && id !== NO_ID).sort();
  const scheme = idScheme(world.seed);
  const x = new Uint16Array(ids.length);
  const y = new Uint16Array(ids.length);
  const cluster = new Uint8Array(ids.length);
  for (let at = 0; at < ids.length; at++) {
    if (at % AT_A_TIME === AT_A_TIME - 1) await new Promise(setImmediate);
    const user = Number(indexOfId(scheme, ids[at] as bigint));
    const place = placeOfUser(world, user);
    x[at] = Math.round(place.x * MAP_SIDE);
    y[at] = Math.round(place.y * MAP_SIDE);
    cluster[at] = world.assignments.cluster[user] as number;
  }
  return { ids, x, y, cluster };
}

function mapOf(world: World): AnchorMap {
  return maps(world, "map", () => anchorMap(world.clustering));
}

function placeOf(world: World, profile: Float32Array | Float64Array, from: number, seed: number): Place {
  const map = mapOf(world);
  const out = new Float64Array(2);
  placeOnMap(map, world.clustering.centroids, profile, from, seed, out, 0);
  return drawn(map, out[0] as number, out[1] as number);
}

/** The square around the unit circle and the spread, onto 0…1. */
function drawn({ radius }: AnchorMap, x: number, y: number): Place {
  const side = 2 * (1 + radius);
  return { x: x / side + 0.5, y: y / side + 0.5 };
}
