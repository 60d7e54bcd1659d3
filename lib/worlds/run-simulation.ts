import type { FeedMeasures } from "@/lib/engine/metrics/feed-measures";
import type { SimulationPlan, SimulationRun } from "@/lib/engine/simulation/simulation";
import type { World } from "@/lib/engine/world/world";
import { simulateInThread } from "./simulate-in-thread";
import { recallResult, rememberResult, type SimulationJob, simulationMemory } from "./simulation-memory";
import { inTurn } from "./simulation-queue";

/** What a cancelled run rejects with. */
export class SimulationCancelled extends Error {
  override name = "SimulationCancelled";
}

function runKey(world: World, { recommender, people, days, seed, drift }: SimulationPlan): string {
  return ["run", world.hash, recommender, people, days, seed, drift].join(" ");
}

const measuresKey = (world: World, plan: SimulationPlan) => runKey(world, plan).replace("run", "measures");

/** The run of (world, plan): from memory, else made in a thread. One run per plan at a time, whoever asks. */
export function runSimulation(
  world: World,
  plan: SimulationPlan,
  simulate: typeof simulateInThread = simulateInThread,
): Promise<SimulationRun> {
  return once(runKey(world, plan), plan.days, async (job) => {
    const work = async () => {
      job.startedAtMs = Date.now();
      const onDay = (day: number) => {
        job.done = day;
      };
      return simulate({ kind: "run", world, plan }, onDay, job.abort.signal);
    };
    const result = await inTurn(work, job.abort.signal);
    if (!("run" in result)) throw new TypeError("a run was asked for");
    return result.run;
  });
}

/** The measures of a run, with its gain over the random feed on the same people; both runs are made when they are missing. */
export function measureSimulation(world: World, plan: SimulationPlan): Promise<FeedMeasures> {
  return once(measuresKey(world, plan), 0, async ({ abort }) => {
    const [run, random] = await Promise.all([
      runSimulation(world, plan),
      runSimulation(world, { ...plan, recommender: "random" }),
    ]);
    const work = () => simulateInThread({ kind: "measures", world, run, random }, () => {}, abort.signal);
    const result = await inTurn(work, abort.signal);
    if (!("measures" in result)) throw new TypeError("measures were asked for");
    return result.measures;
  });
}

export interface SimulationProgress {
  readonly state: "absent" | "waiting" | "running" | "ready";
  /** days */
  readonly done: number;
  readonly total: number;
  readonly startedAtMs: number | null;
}

/** How far a run is. Asking starts nothing. */
export function simulationProgress(world: World, plan: SimulationPlan): SimulationProgress {
  const key = runKey(world, plan);
  const { ready, jobs } = simulationMemory();
  const total = plan.days;
  if (ready.has(key)) return { state: "ready", done: total, total, startedAtMs: null };
  const job = jobs.get(key);
  if (!job) return { state: "absent", done: 0, total, startedAtMs: null };
  const { done, startedAtMs } = job;
  return { state: startedAtMs === null ? "waiting" : "running", done, total, startedAtMs };
}

export function isMeasured(world: World, plan: SimulationPlan): boolean {
  return simulationMemory().ready.has(measuresKey(world, plan));
}

/** Stops a run, and the measures that wait for it. False when none is under way. */
export function cancelSimulation(world: World, plan: SimulationPlan): boolean {
  const { jobs } = simulationMemory();
  const found = [runKey(world, plan), measuresKey(world, plan)].flatMap((key) => jobs.get(key) ?? []);
  for (const job of found) job.abort.abort(new SimulationCancelled("The simulation was cancelled."));
  return found.length > 0;
}

/** Did the last try fail? Answers once: whoever asks again tries again. */
export function takeFailure(world: World, plan: SimulationPlan): boolean {
  const { failed } = simulationMemory();
  const runFailed = failed.delete(runKey(world, plan));
  return failed.delete(measuresKey(world, plan)) || runFailed;
}

function once<T>(key: string, total: number, make: (job: SimulationJob) => Promise<T>): Promise<T> {
  const known = recallResult<T>(key);
  if (known !== undefined) return Promise.resolve(known);
  const { jobs, failed } = simulationMemory();
  const underWay = jobs.get(key);
  if (underWay) return underWay.promise as Promise<T>;
  const progress = { abort: new AbortController(), done: 0, total, startedAtMs: null };
  const job = Object.assign(progress, { promise: Promise.resolve<unknown>(undefined) }) as SimulationJob & {
    promise: Promise<unknown>;
  };
  // From the next turn on, so that the job is known before its work can end.
  const promise = Promise.resolve()
    .then(() => make(job))
    .then(
      (result) => {
        rememberResult(key, result);
        return result;
      },
      (error: unknown) => {
        if (!(error instanceof SimulationCancelled)) failed.add(key);
        throw error;
      },
    )
    .finally(() => jobs.delete(key));
  job.promise = promise;
  jobs.set(key, job);
  return promise;
}
