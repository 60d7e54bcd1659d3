import { inPieces, type Steps } from "@/lib/engine/parallel/steps";
import {
  type PopulationFeedResult,
  type PopulationFeedSpec,
  populationFeedSteps,
} from "@/lib/engine/simulation/population-feed";
import { fingerprintPiece } from "@/lib/engine/world/fingerprint-columns";
import { runOnThreads } from "@/lib/worlds/run-on-threads";
import { plantedFeed } from "./planted-feed";

/**
 * One run of simulate.ts in a process of its own, so that its peak of memory is its own:
 * `simulate-run.ts MODE USERS VIDEOS STEPS SEED THREADS`. Prints JSON as simulate.py does.
 */
const [mode, ...numbers] = process.argv.slice(2);
const [users, videos, steps, seed, threads] = numbers.map(Number) as [number, number, number, number, number];
const spec = { mode: mode as PopulationFeedSpec["mode"], steps, seed, ...plantedFeed(users, videos, seed) };
const { milliseconds, result } = await runOnThreads(timed(spec), { threads });
const usage = process.resourceUsage();
console.log(
  JSON.stringify({
    watches: result.watches,
    milliseconds,
    watched: result.watched,
    cosine: result.cosine,
    scansPerStep: result.scans / (users * steps),
    peakMegabytes: usage.maxRSS / 1024,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
  }),
);

/** From the moment that the threads are there: a piece for each goes first. */
function* timed(spec: PopulationFeedSpec): Steps<{ milliseconds: number; result: PopulationFeedResult }> {
  const context = { columns: [new Uint8Array(1)], starts: [0, threads] };
  yield* inPieces({ work: "fingerprint", run: fingerprintPiece, context, pieces: threads });
  const began = performance.now();
  const result = yield* populationFeedSteps(spec);
  return { milliseconds: performance.now() - began, result };
}
