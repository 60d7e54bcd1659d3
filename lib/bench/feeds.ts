import { RECOMMENDER_IDS, RECOMMENDERS, type RecommenderId } from "@/lib/engine/recommenders/registry";
import { buildWorld } from "@/lib/engine/world/build-world";
import { watchesOf } from "@/lib/engine/world/history";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { heldOutPrecision, holdOut } from "@/lib/testing/hold-out";
import { viewerOf } from "@/lib/testing/viewers";
import { report, rounded } from "./report";

/**
 * Two tables. Time of one feed of ten at 5,000 videos, for people who saw 0, 10 and 100, and of the preparation that
 * a world needs once: processor time, the best of five rounds, because machines are shared. And how many of twenty recommended videos
 * people went on to watch by themselves, at 1,200 videos. `tsx lib/bench/feeds.ts`
 */
const scenario = loadScenario("the-list");
const SEEN = [0, 10, 100];
const PEOPLE = 60;
const CALLS = 1_000;
const ROUNDS = 5;

const catalogue = buildWorld({ ...scenario, population: { ...scenario.population, videos: 5_000 } }, 1138);

function timeOf(id: RecommenderId, seen: number): number[] {
  const inputs = Array.from({ length: PEOPLE }, (_, user) => ({
    ...viewerOf(catalogue, watchesOf(catalogue, user, 0).slice(0, seen)),
    seed: user,
    limit: 10,
  }));
  let best: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = Array.from({ length: CALLS }, (_, call) => {
      const input = inputs[call % PEOPLE];
      const from = processorMs();
      if (input) RECOMMENDERS[id].recommend(catalogue, input);
      return processorMs() - from;
    }).sort((a, b) => a - b);
    if (best.length === 0 || at(times, 0.99) < at(best, 0.99)) best = times;
  }
  return best;
}

/** Of this process, all its threads: what a call costs, whoever else is waiting for the processor. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] as number;
}

report(
  "feeds",
  RECOMMENDER_IDS.map((id) => {
    const from = processorMs();
    RECOMMENDERS[id].recommend(catalogue, { ...viewerOf(catalogue, []), seed: 1, limit: 10 });
    const once = processorMs() - from;
    const cells = SEEN.flatMap((seen) => {
      const times = timeOf(id, seen);
      return [
        [`${seen} seen, p50`, rounded(at(times, 0.5), 3)],
        [`${seen} seen, p99`, rounded(at(times, 0.99), 3)],
      ] as const;
    });
    return { recommender: id, "once per world": Math.round(once), ...Object.fromEntries(cells) };
  }),
  ["ms of processor time for a feed of ten out of 5,000 videos, 10,000 users; goal: p99 1 ms at 100 seen"],
);

const { world, people } = holdOut(buildWorld(scenario, 1138), 25);
report(
  "feeds-held-out",
  RECOMMENDER_IDS.map((id) => ({
    recommender: id,
    "watched later, %": rounded(100 * heldOutPrecision(world, people, id, 20)),
  })),
  [`share of 20 recommended videos that ${people.length} people watched later, 1,200 videos`],
);
