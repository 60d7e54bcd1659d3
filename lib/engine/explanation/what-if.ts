import { type Assignment, assign } from "../clustering/assign";
import type { Watch } from "../profiling/watch";
import type { World } from "../world/world";
import { profileParts } from "./profile-parts";

/** The engine's guess had some watches (positions in `watches`) not been counted. Exact. Cost: O(watches · topics). */
export function assignWithout(world: World, watches: readonly Watch[], leftOut: ReadonlySet<number>): Assignment {
  const { sum, evidence } = profileParts(world, watches, leftOut);
  return assign(world.clustering, sum, evidence);
}
