import type { World } from "@/lib/engine/world/world";

const known = new WeakMap<World, Int16Array>();

/**
 * For each archetype, the cluster that most background users of that kind are in; −1 when none of them is in a clear one.
 * Reads the truth: for the lab's pages only. Ties go to the lower cluster. Cost: O(users), once per world.
 */
export function clusterOfKinds(world: World): Int16Array {
  const before = known.get(world);
  if (before) return before;
  const { count } = world.clustering;
  const kinds = world.scenario.archetypes.length;
  const tally = new Uint32Array(kinds * count);
  for (let user = 0; user < world.users.count; user++) {
    const cluster = world.assignments.cluster[user] as number;
    if (cluster < count) (tally[(world.truth.primaryArchetype[user] as number) * count + cluster] as number) += 1;
  }
  const clusters = Int16Array.from({ length: kinds }, (_, kind) => {
    let best = -1;
    for (let cluster = 0; cluster < count; cluster++)
      if ((tally[kind * count + cluster] as number) > (best < 0 ? 0 : (tally[kind * count + best] as number)))
        best = cluster;
    return best;
  });
  known.set(world, clusters);
  return clusters;
}
