import { RECOMMENDER_IDS, RECOMMENDERS } from "@/lib/engine/recommenders/registry";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { calibrationError } from "./learn/calibration-error";
import { plantedWorld } from "./learn/planted-world";
import { updateLatency } from "./learn/update-latency";
import { watchAndGuess } from "./learn/watch-and-guess";
import { report, rounded } from "./report";

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

/** One row a strategy and measure, one column a milestone. */
function tables({ rows, latency }: ReturnType<typeof learn>): void {
  const strategies = [...new Set(rows.map((row) => row.strategy))];
  const table = (name: string, value: (row: LearnRow) => number, goal: string) =>
    report(
      name,
      strategies.map((strategy) => ({
        strategy,
        ...Object.fromEntries(
          rows.filter((row) => row.strategy === strategy).map((row) => [`after ${row.videos}`, rounded(value(row), 3)]),
        ),
      })),
      [goal],
    );
  table(
    "learn",
    (row) => row.accuracy,
    "share whose likeliest cluster is the planted one; goals .70 / .88 / .95 at 40 / 80 / 224",
  );
  table(
    "learn-calibration",
    (row) => row.calibrationError,
    "calibration error of the confidence; goal .05, about .02 is chance",
  );
  table("learn-watched", (row) => row.watched, "mean watched fraction so far");
  const { p50, p99, cpuP99, watches } = latency;
  report(
    "learn-latency",
    [{ watches, "p50 ms": rounded(p50, 2), "p99 ms": rounded(p99, 2), "p99 ms of processor": rounded(cpuP99, 2) }],
    ["one watch's update and a new page out of 5,000 videos, without the store; goal: p99 1 ms"],
  );
}

if (process.argv[1]?.endsWith("learn.ts")) {
  const [newcomers, ...strategies] = process.argv.slice(2);
  const unknown = strategies.filter((strategy) => !(strategy in RECOMMENDERS));
  if (unknown.length > 0) throw new RangeError(`unknown strategy ${unknown.join(", ")}`);
  tables(learn(newcomers ? Number(newcomers) : undefined, strategies.length > 0 ? strategies : undefined));
}
