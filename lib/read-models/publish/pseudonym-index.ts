import type { World } from "@/lib/engine/world/world";
import { keptBy } from "../kept-by";
import { keptWith } from "../kept-with";
import { type PseudonymScope, pseudonymBits, pseudonymOf } from "./pseudonym";

/** Users named before others' requests get their turn: some 15 ms of work. */
const AT_A_TIME = 4_000;
/** Roles and weeks of which a world keeps the index. */
const KEPT = 4;

/** All background users who have an ID, by rising pseudonym: 16 bytes a user. */
export interface PseudonymIndex {
  readonly bits: BigUint64Array;
  readonly users: Uint32Array;
  readonly rank: Uint32Array;
}

const indices = keptWith<World, "pseudonyms", ReturnType<typeof keptBy<string, Promise<PseudonymIndex>>>>();

/** Made when first asked for, in turns: some 3 s at a million users, 50 ms at ten thousand; then kept. */
export function pseudonymIndex(world: World, scope: PseudonymScope): Promise<PseudonymIndex> {
  const ofWorld = indices(world, "pseudonyms", () => keptBy<string, Promise<PseudonymIndex>>(KEPT));
  const name = `${scope.key.export().toString("hex")}|${scope.purpose}|${scope.epoch}`;
  return ofWorld(name, () => build(world, scope));
}

async function build({ users }: World, scope: PseudonymScope): Promise<PseudonymIndex> {
  const own = new BigUint64Array(users.byId.length);
  for (let i = 0; i < own.length; i++) {
    if (i % AT_A_TIME === AT_A_TIME - 1) await new Promise(setImmediate);
    own[i] = pseudonymBits(pseudonymOf(scope, String(users.id[users.byId[i] as number])));
  }
  const bits = own.slice().sort();
  const order = new Uint32Array(own.length);
  const rank = new Uint32Array(users.count);
  own.forEach((value, i) => {
    const user = users.byId[i] as number;
    const at = placeAmong(bits, value);
    order[at] = user;
    rank[user] = at;
  });
  return { bits, users: order, rank };
}

/** The first place whose value is not below `wanted`, by bisection. */
export function placeAmong(bits: BigUint64Array, wanted: bigint): number {
  let low = 0;
  let high = bits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bits[middle] as bigint) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
