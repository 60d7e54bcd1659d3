import { type Actor, isStaff } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { RunsState } from "@/lib/domain/simulation-settings";
import type { SimulationPlan } from "@/lib/engine/simulation/simulation";
import { getWorld } from "@/lib/worlds/get-world";
import {
  isMeasured,
  measureSimulation,
  runSimulation,
  type SimulationProgress,
  simulationProgress,
  takeFailure,
} from "@/lib/worlds/run-simulation";
import { simulationsWaiting } from "@/lib/worlds/simulation-queue";

/** Beyond this many, further runs are not taken on. */
const MOST_WAITING = 12;

export interface WantedRuns {
  plans: readonly SimulationPlan[];
  /** with their measures, for which the random feed runs too */
  measured: boolean;
}

/** All runs that `wanted` needs. */
export function runsOf({ plans, measured }: WantedRuns): SimulationPlan[] {
  const random = measured ? plans.map((plan) => ({ ...plan, recommender: "random" as const })) : [];
  const byName = new Map([...plans, ...random].map((plan) => [JSON.stringify(plan), plan]));
  return [...byName.values()];
}

/** Starts what is missing and does not wait. The simulated people are nobody's data, so a look at the progress leaves no trace. */
export async function prepareRuns(actor: Actor, wanted: WantedRuns): Promise<RunsState> {
  if (!isStaff(actor)) throw new DomainError("forbidden", "Only staff may run a simulation. Take a staff role first.");
  const { room } = actor;
  const world = await getWorld(room.scenarioId, room.seed);
  const runs = runsOf(wanted);
  const before = runs.map((plan) => simulationProgress(world, plan));
  const isReady = wanted.measured
    ? wanted.plans.every((plan) => isMeasured(world, plan))
    : before.every(({ state }) => state === "ready");
  if (isReady) return { state: "ready" };
  if (runs.map((plan) => takeFailure(world, plan)).includes(true)) return { state: "failed" };
  if (before.some(({ state }) => state === "absent") && simulationsWaiting() >= MOST_WAITING) return { state: "busy" };
  for (const plan of wanted.plans) {
    const result = wanted.measured ? measureSimulation(world, plan) : runSimulation(world, plan);
    // Whoever needs the result is told by takeFailure.
    result.catch(() => undefined);
  }
  return stateOf(runs.map((plan) => ({ people: plan.people, progress: simulationProgress(world, plan) })));
}

function stateOf(runs: { people: number; progress: SimulationProgress }[]): RunsState {
  const now = Date.now();
  let perSecond = 0;
  for (const { people, progress } of runs) {
    const { state, done, startedAtMs } = progress;
    if (state === "running" && startedAtMs !== null && now > startedAtMs)
      perSecond += (done * people * 1000) / (now - startedAtMs);
  }
  const sum = (of: (progress: SimulationProgress) => number) =>
    runs.reduce((total, { progress }) => total + of(progress), 0);
  const left = runs.reduce((total, { people, progress }) => total + people * (progress.total - progress.done), 0);
  return {
    state: runs.every(({ progress }) => progress.state === "waiting") ? "waiting" : "running",
    done: sum(({ done }) => done),
    total: sum(({ total }) => total),
    perSecond,
    secondsLeft: perSecond > 0 ? left / perSecond : null,
  };
}
