import type { Scenario } from "@/lib/domain/scenario";
import { gaussian, integerBelow, weightedIndex } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { DIMENSIONS, MINUTES_PER_DAY, type VideoTable } from "../world/world";
import type { Catalogue } from "./compile-catalogue";

/** How many topics a video touches, and with which weights. */
export const MIXTURES: readonly { chance: number; weights: readonly number[] }[] = [
  { chance: 0.55, weights: [1] },
  { chance: 0.33, weights: [0.75, 0.25] },
  { chance: 0.12, weights: [0.65, 0.2, 0.15] },
];
const SHORTEST_SECONDS = 9;
const LONGEST_SECONDS = 58;
const QUALITY_SPREAD = 0.5;
/** Posters repeat composition and inks every nine seeds: the first video of a topic always has its first picture. */
const POSTER_CYCLE = 9;

/**
 * The videos of a world: each topic gets the same number (the first topics one more when it does not divide), further
 * topics are drawn among those that share archetypes with the first. Cost: O(videos × topics).
 */
export function generateVideos(scenario: Scenario, catalogue: Catalogue, seed: number): VideoTable {
  const { videos: count, days } = scenario.population;
  const { topicCount } = catalogue;
  const table = {
    count,
    topicWeights: new Float32Array(count * DIMENSIONS),
    primaryTopic: new Uint8Array(count),
    script: new Uint16Array(count),
    creator: new Uint16Array(count),
    sound: new Uint8Array(count),
    durationSeconds: new Uint8Array(count),
    region: new Uint8Array(count),
    quality: new Float32Array(count),
    posterSeed: new Uint32Array(count),
    uploadedMinute: new Int32Array(count),
  };
  for (let v = 0; v < count; v++) {
    const random = sfc32(deriveSeed(seed, STREAM.videos, v));
    const primary = v % topicCount;
    const topic = scenario.topics[primary];
    if (!topic) continue;
    table.primaryTopic[v] = primary;
    table.script[v] = Math.floor(v / topicCount);
    table.creator[v] = integerBelow(random, topic.creators.length);
    table.sound[v] = integerBelow(random, topic.sounds.length);
    table.durationSeconds[v] = SHORTEST_SECONDS + integerBelow(random, LONGEST_SECONDS - SHORTEST_SECONDS + 1);
    table.region[v] = integerBelow(random, scenario.people.regions.length);
    table.quality[v] = QUALITY_SPREAD * gaussian(random);
    table.posterSeed[v] = 1 + 7 * Math.floor(v / topicCount) + POSTER_CYCLE * integerBelow(random, 1_000);
    table.uploadedMinute[v] = Math.floor((random() * 1.5 - 0.5) * days * MINUTES_PER_DAY);

    const mixture =
      MIXTURES[
        weightedIndex(
          random,
          MIXTURES.map((entry) => entry.chance),
        )
      ] ?? MIXTURES[0];
    const taken = new Set<number>([primary]);
    const row = v * DIMENSIONS;
    const kin = catalogue.kinship.slice(primary * DIMENSIONS, primary * DIMENSIONS + topicCount);
    mixture?.weights.forEach((weight, position) => {
      let target = primary;
      if (position > 0) {
        target = weightedIndex(random, kin);
        if (taken.has(target) || !kin[target]) target = primary;
        taken.add(target);
        kin[target] = 0;
      }
      table.topicWeights[row + target] = (table.topicWeights[row + target] ?? 0) + weight;
    });
  }
  return table;
}
