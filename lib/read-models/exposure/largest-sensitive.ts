import type { World } from "@/lib/engine/world/world";
import { sensitiveClusters } from "@/lib/exposure/sensitive-clusters";

/** The cluster with most members of those that are sensitive for a group; null where none is. */
export function largestSensitive(world: World, group: number): number | null {
  const { offsets } = world.members;
  const size = (cluster: number) => (offsets[cluster + 1] as number) - (offsets[cluster] as number);
  const clusters = [...sensitiveClusters(world, group)].flatMap((flag, cluster) => (flag === 1 ? [cluster] : []));
  return clusters.sort((a, b) => size(b) - size(a))[0] ?? null;
}
