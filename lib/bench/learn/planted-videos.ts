import { exp } from "@/lib/engine/numeric/elementary";
import { gaussian, integerBelow } from "@/lib/engine/random/distributions";
import type { Random } from "@/lib/engine/random/random";
import { DIMENSIONS, type VideoTable } from "@/lib/engine/world/world";
import { product, unit } from "./planted-centres";

const VIDEO_NOISE = 0.1;
const QUALITY_SPREAD = 0.5;
/** How clearly a machine that sorts videos by topic tells near centres apart. */
const SHARPNESS = 12;
const TOPICS_PER_VIDEO = 3;
const SECONDS = 30;

/** Videos unit(centre + 0.1 · noise), and what the engine is told of them: the three centres nearest to each, as topics. */
export function plantedVideos(centres: readonly Float64Array[], count: number, minutes: number, random: Random) {
  const places = Array.from({ length: count }, (_, v) =>
    unit((centres[v % centres.length] as Float64Array).map((value) => value + VIDEO_NOISE * gaussian(random))),
  );
  const topicWeights = new Float32Array(count * DIMENSIONS);
  const primaryTopic = new Uint8Array(count);
  places.forEach((place, v) => {
    const nearest = centres
      .map((centre, topic) => ({ topic, weight: exp(SHARPNESS * product(place, centre)) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, TOPICS_PER_VIDEO);
    const total = nearest.reduce((sum, { weight }) => sum + weight, 0);
    for (const { topic, weight } of nearest) topicWeights[v * DIMENSIONS + topic] = weight / total;
    primaryTopic[v] = nearest[0]?.topic ?? 0;
  });
  const videos: VideoTable = {
    count,
    topicWeights,
    primaryTopic,
    script: new Uint16Array(count),
    creator: new Uint16Array(count),
    sound: new Uint8Array(count),
    durationSeconds: new Uint8Array(count).fill(SECONDS),
    region: new Uint8Array(count),
    quality: Float32Array.from(places, () => QUALITY_SPREAD * gaussian(random)),
    posterSeed: new Uint32Array(count),
    uploadedMinute: Int32Array.from(places, () => integerBelow(random, minutes)),
  };
  return { videos, places };
}
