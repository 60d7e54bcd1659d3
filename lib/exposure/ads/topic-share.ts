import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import type { ExposurePopulation } from "../exposure-population";

/** Which layer: what the company still holds, or what really was watched. */
export type Layer = "held" | "seen";

/**
 * Calls back with every user and the share of their watching that is in a topic, where it is above 0 and reaches `least`:
 * background users by falling share from the world's index, then personas. topic: index. Cost: O(users found + watches
 * of the personas). No watches: nobody. Example: least 0.03 → those on the topic's list.
 */
export function forShares(
  population: ExposurePopulation,
  layer: Layer,
  topic: number,
  least: number,
  visit: (user: number, share: number) => void,
): void {
  const world = layer === "held" ? population.held : population.happened;
  const { offsets, user, share } = world.viewers;
  for (let row = offsets[topic] as number; row < (offsets[topic + 1] as number); row++) {
    const found = share[row] as number;
    if (found < least) break;
    visit(user[row] as number, found);
  }
  for (let persona = population.background; persona < population.count; persona++) {
    const found = personaShare(population, layer, world, persona, topic);
    if (found > 0 && found >= least) visit(persona, found);
  }
}

function personaShare(population: ExposurePopulation, layer: Layer, world: World, user: number, topic: number): number {
  const offsets = layer === "held" ? population.watchOffsets : population.seenOffsets;
  const video = layer === "held" ? population.watchVideo : population.seenVideo;
  const from = offsets[user] as number;
  const to = offsets[user + 1] as number;
  let sum = 0;
  for (let watch = from; watch < to; watch++)
    sum += world.videos.topicWeights[(video[watch] as number) * DIMENSIONS + topic] as number;
  return to > from ? sum / (to - from) : 0;
}
