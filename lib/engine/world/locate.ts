import { idScheme, indexOfId } from "../population/user-ids";
import type { World } from "./world";

/** Background user behind an ID, or −1, also for an erased one. O(1): IDs are a bijection of the index, no table is searched. */
export function userIndex(world: World, userId: string): number {
  if (!/^\d{19}$/.test(userId)) return -1;
  const id = BigInt(userId);
  const index = Number(indexOfId(idScheme(world.seed), id) ?? -1);
  return world.users.id[index] === id ? index : -1;
}

/** "V00001" is index 0. */
export function videoId(index: number): string {
  return `V${String(index + 1).padStart(5, "0")}`;
}

/** Video behind an ID, or −1 when this world has no such video. */
export function videoIndex(world: World, id: string): number {
  if (!/^V\d{5}$/.test(id)) return -1;
  const index = Number(id.slice(1)) - 1;
  return index < world.videos.count ? index : -1;
}

/** −1 when the scenario has no such topic. */
export function topicIndex(world: World, topicId: string): number {
  return world.scenario.topics.findIndex((topic) => topic.id === topicId);
}

/** −1 when the fitted clustering has no such cluster. */
export function clusterIndex(world: World, clusterId: string): number {
  return world.clustering.ids.indexOf(clusterId);
}
