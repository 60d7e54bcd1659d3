import { gaussian } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { DIMENSIONS, type World } from "../world/world";
import { choose, logAffinity, type WatchChoice } from "./watch-choice";

/** What the seeded policy does with one video: the choice model on the persona's own true preference. Same seed, same choice. */
export function autopilotChoice(
  world: World,
  preference: Float64Array,
  video: number,
  personaSeed: number,
): WatchChoice {
  const random = sfc32(deriveSeed(personaSeed, STREAM.choice, video));
  const mood = gaussian(sfc32(deriveSeed(personaSeed, STREAM.choice)));
  return choose(random, {
    affinity: logAffinity(preference, world.videos.topicWeights, video * DIMENSIONS),
    quality: world.videos.quality[video] as number,
    durationSeconds: world.videos.durationSeconds[video] as number,
    position: 0,
    mood,
    repetition: 0,
  });
}
