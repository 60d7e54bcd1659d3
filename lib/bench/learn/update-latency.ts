import type { Scenario } from "@/lib/domain/scenario";
import { assign } from "@/lib/engine/clustering/assign";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { integerBelow } from "@/lib/engine/random/distributions";
import { sfc32 } from "@/lib/engine/random/random";
import { contactsPrior } from "@/lib/engine/recommenders/contacts-prior";
import { recommend } from "@/lib/engine/recommenders/recommend";
import { buildWorld } from "@/lib/engine/world/build-world";

const VIDEOS = 5_000;
const PEOPLE = 40;
const WARM_UP = 5;
const WATCHES = 100;
const PLACES = 10;

/** Milliseconds for one watch's profile update, assignment and a new page out of 5,000 videos, as the app does them; without the store. */
export function updateLatency(scenario: Scenario): { p50: number; p99: number; watches: number } {
  const population = { ...scenario.population, users: 2_000, videos: VIDEOS };
  const world = buildWorld({ ...scenario, population }, 1138);
  const contacts = contactsPrior(world, []);
  const times: number[] = [];
  for (let person = 0; person < PEOPLE; person++) {
    const random = sfc32(person + 1);
    let profile = emptyProfile(world);
    const seen: number[] = [];
    for (let n = 1; n <= WATCHES; n++) {
      const video = integerBelow(random, VIDEOS);
      const act = {
        video,
        fraction: random(),
        replays: 0,
        liked: false,
        commented: false,
        shared: false,
        skipped: false,
      };
      const from = performance.now();
      profile = updateProfile(profile, [{ ...act, atMs: n * 40_000 }], world);
      const assignment = assign(world.clustering, profile.sum, profile.evidence);
      seen.push(video);
      recommend(world, { profile, assignment, contacts, seen, seed: person, limit: PLACES });
      if (person >= WARM_UP) times.push(performance.now() - from);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? 0;
  return { p50: at(0.5), p99: at(0.99), watches: times.length };
}
