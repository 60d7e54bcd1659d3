import type { UserPage } from "@/lib/domain/user-page";
import { assign } from "@/lib/engine/clustering/assign";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import type { Watch } from "@/lib/engine/profiling/watch";
import { type AdminContext, clusterRef } from "./admin-context";

/** Points of the line beyond which they are thinned; changes of cluster always stay. */
const MAX_POINTS = 120;

/** The guess after each watch, first to last, worked out again from the watches. Cost: O(watches · clusters · DIMENSIONS). */
export function clusterHistory(
  context: AdminContext,
  watches: readonly Watch[],
): NonNullable<UserPage["clusterHistory"]> {
  const { world } = context;
  const stride = Math.max(1, Math.ceil(watches.length / MAX_POINTS));
  const points: NonNullable<UserPage["clusterHistory"]> = [];
  let profile = emptyProfile(world);
  watches.forEach((watch, i) => {
    profile = updateProfile(profile, [watch], world);
    const { cluster, confidence } = assign(world.clustering, profile.sum, profile.evidence);
    const ref = clusterRef(context, cluster);
    const changed = points.at(-1)?.clusterId !== ref.clusterId;
    if (changed || i % stride === 0 || i === watches.length - 1)
      points.push({ afterWatches: i + 1, ...ref, confidence });
  });
  return points;
}
