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

/** In milliseconds. cpuP99: of the processor's time, which a busy machine does not stretch as far. */
export interface UpdateLatency {
  readonly p50: number;
  readonly p99: number;
  readonly cpuP99: number;
  readonly watches: number;
}

/** Milliseconds for one watch's profile update, assignment and a new page out of 5,000 videos, as the app does them; without the store. */
export function updateLatency(scenario: Scenario): UpdateLatency {
  const population = { ...scenario.population, users: 2_000, videos: VIDEOS };
  const world = buildWorld({ ...scenario, population }, 1138);
  const contacts = contactsPrior(world, []);
  const times: number[] = [];
  const cpuTimes: number[] = [];
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
      const spent = process.cpuUsage();
      const from = performance.now();
      profile = updateProfile(profile, [{ ...act, atMs: n * 40_000 }], world);
      const assignment = assign(world.clustering, profile.sum, profile.evidence);
      seen.push(video);
      recommend(world, { profile, assignment, contacts, seen, seed: person, limit: PLACES });
      const took = performance.now() - from;
      const { user, system } = process.cpuUsage(spent);
      if (person < WARM_UP) continue;
      times.push(took);
      cpuTimes.push((user + system) / 1000);
    }
  }
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuP99: quantile(cpuTimes, 0.99),
    watches: times.length,
  };
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;
}
