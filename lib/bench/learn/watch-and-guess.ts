import { assign } from "@/lib/engine/clustering/assign";
import { emptyProfile } from "@/lib/engine/profiling/interest-profile";
import { accumulate, type MutableProfile } from "@/lib/engine/profiling/profile-accumulator";
import { engagement } from "@/lib/engine/profiling/watch";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import { contactsPrior } from "@/lib/engine/recommenders/contacts-prior";
import type { Recommended, RecommendInput } from "@/lib/engine/recommenders/recommender";
import type { World } from "@/lib/engine/world/world";
import type { Guess } from "./calibration-error";
import type { PlantedWorld } from "./planted-world";

/** As the app does for a newcomer. */
const PAGE = 3;
const MS_PER_VIDEO = 40_000;

/** What a strategy makes of a newcomer after some videos. */
export interface Milestone extends Guess {
  /** is the nearest centroid, the other reading of the same watches, the planted one */
  readonly nearestRight: boolean;
  /** mean watched fraction so far */
  readonly watched: number;
}

/**
 * One newcomer without an address book watches what is recommended, three videos at a time; asked after each number of
 * `after` (ascending) for the cluster the posterior thinks likeliest. Draws depend on (person, position) alone.
 */
export function watchAndGuess(
  { world, newcomer, watch }: PlantedWorld,
  recommend: (world: World, input: RecommendInput) => readonly Recommended[],
  person: number,
  after: readonly number[],
): Milestone[] {
  const { centre, place } = newcomer(person);
  const profile: MutableProfile = emptyProfile(world);
  const contacts = contactsPrior(world, []);
  const seen: number[] = [];
  const engagements: number[] = [];
  const reached: Milestone[] = [];
  let queue: number[] = [];
  let total = 0;
  for (let n = 1; n <= (after.at(-1) ?? 0); n++) {
    if (queue.length === 0) {
      const assignment = assign(world.clustering, profile.sum, profile.evidence);
      const input = { profile, assignment, contacts, seen, engagements, seed: person, limit: PAGE };
      queue = recommend(world, input).map((item) => item.video);
    }
    const video = queue.shift();
    if (video === undefined) break;
    const fraction = watch(sfc32(deriveSeed(world.seed, STREAM.watching, person, n)), place, video);
    const act = { video, fraction, replays: 0, liked: false, commented: false, shared: false, skipped: false };
    accumulate(profile, { ...act, atMs: n * MS_PER_VIDEO }, world);
    seen.push(video);
    engagements.push(engagement(act));
    total += fraction;
    if (after.includes(n)) {
      const { confidences, nearest } = assign(world.clustering, profile.sum, profile.evidence);
      const confidence = Math.max(...confidences);
      const right = confidences.indexOf(confidence) === centre;
      reached.push({ confidence, right, nearestRight: nearest === centre, watched: total / n });
    }
  }
  return reached;
}
