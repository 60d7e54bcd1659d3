import { RECOMMENDER_IDS, RECOMMENDERS } from "@/lib/engine/recommenders/registry";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { calibrationError } from "./learn/calibration-error";
import { plantedWorld } from "./learn/planted-world";
import { updateLatency } from "./learn/update-latency";
import { watchAndGuess } from "./learn/watch-and-guess";

/**
 * How many videos until the guess is right, for each strategy, in a world whose clusters are
 * known (see learn/planted-world), and how honest the confidence is. Then what one watch costs.
 * `tsx lib/bench/learn.ts [newcomers] [strategy …]`
 */
const AFTER = [5, 10, 20, 40, 80, 160, 224];
const VIDEOS = 6_000;
const SEED = 1;
/** Those before were used to choose constants. */
const FIRST_NEWCOMER = 9_600;
type Strategy = keyof typeof RECOMMENDERS;

export interface LearnRow {
  readonly strategy: string;
  readonly videos: number;
  /** share of newcomers whose likeliest cluster is the planted one */
  readonly accuracy: number;
  readonly confidence: number;
  readonly calibrationError: number;
  /** the same for the nearest centroid */
  readonly nearestAccuracy: number;
  readonly watched: number;
  /** over all milestones of the strategy together */
  readonly calibrationErrorOfAll: number;
}

export function learn(
  newcomers = 480,
  strategies: readonly string[] = RECOMMENDER_IDS,
): { rows: LearnRow[]; latency: ReturnType<typeof updateLatency> } {
  const scenario = loadScenario("the-list");
  const planted = plantedWorld(scenario, VIDEOS, SEED);
  const rows = strategies.flatMap((strategy) => {
    const { recommend } = RECOMMENDERS[strategy as Strategy];
    const everyone = Array.from({ length: newcomers }, (_, i) =>
      watchAndGuess(planted, recommend, FIRST_NEWCOMER + i, AFTER),
    );
    const calibrationErrorOfAll = calibrationError(everyone.flat());
    return AFTER.map((videos, at): LearnRow => {
      const reached = everyone.flatMap((milestones) => milestones[at] ?? []);
      const mean = (value: (one: (typeof reached)[number]) => number) =>
        reached.reduce((sum, one) => sum + value(one), 0) / Math.max(1, reached.length);
      return {
        strategy,
        videos,
        accuracy: mean((one) => Number(one.right)),
        confidence: mean((one) => one.confidence),
        calibrationError: calibrationError(reached),
        nearestAccuracy: mean((one) => Number(one.nearestRight)),
        watched: mean((one) => one.watched),
        calibrationErrorOfAll,
      };
    });
  });
  return { rows, latency: updateLatency(scenario) };
}

function print({ rows, latency }: ReturnType<typeof learn>): void {
  const strategies = [...new Set(rows.map((row) => row.strategy))];
  const table = (value: (row: LearnRow) => number) =>
    Object.fromEntries(
      strategies.map((strategy) => [
        strategy,
        Object.fromEntries(
          rows.filter((row) => row.strategy === strategy).map((row) => [row.videos, value(row).toFixed(3)]),
        ),
      ]),
    );
  console.log("likeliest cluster is the planted one, by videos watched (goals: .70 at 40, .88 at 80, .95 at 224)");
  console.table(table((row) => row.accuracy));
  console.log("calibration error of its confidence (goal: .05; about .02 is chance)");
  console.table(table((row) => row.calibrationError));
  console.log("the same over all milestones together");
  console.table(Object.fromEntries(rows.map((row) => [row.strategy, row.calibrationErrorOfAll.toFixed(3)])));
  console.log("mean watched fraction so far");
  console.table(table((row) => row.watched));
  const { p50, p99, cpuP99, watches } = latency;
  console.log(
    `one watch's update and a new page of 5,000 videos: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, of processor time ${cpuP99.toFixed(2)} ms, over ${watches} (goal: p99 1 ms)`,
  );
}

if (process.argv[1]?.endsWith("learn.ts")) {
  const [newcomers, ...strategies] = process.argv.slice(2);
  const unknown = strategies.filter((strategy) => !(strategy in RECOMMENDERS));
  if (unknown.length > 0) throw new RangeError(`unknown strategy ${unknown.join(", ")}`);
  print(learn(newcomers ? Number(newcomers) : undefined, strategies.length > 0 ? strategies : undefined));
}
