import { beforeEach, describe, expect, it } from "vitest";
import { type SimulationPlan, simulateFeed } from "@/lib/engine/simulation/simulation";
import { tinyWorld } from "@/lib/testing/tiny-world";
import {
  cancelSimulation,
  isMeasured,
  measureSimulation,
  runSimulation,
  SimulationCancelled,
  simulationProgress,
  takeFailure,
} from "./run-simulation";
import type { simulateInThread } from "./simulate-in-thread";
import { simulationMemory } from "./simulation-memory";
import { simulationsWaiting } from "./simulation-queue";

const world = tinyWorld();
const plan: SimulationPlan = { recommender: "random", people: 4, days: 2, seed: 3, drift: 0 };
type Simulate = typeof simulateInThread;

/** Does a day at each call of `goOn`. */
function stepwise(): { simulate: Simulate; goOn(): void; finish(): void; started: number } {
  const open: { onDay(day: number): void; finish(): void; day: number }[] = [];
  const control = {
    started: 0,
    simulate: ((work, onDay, signal) =>
      new Promise((resolve, reject) => {
        control.started += 1;
        if (work.kind !== "run") throw new TypeError("only runs");
        open.push({ onDay, day: 0, finish: () => resolve({ run: simulateFeed(work.world, work.plan) }) });
        signal.addEventListener("abort", () => reject(signal.reason));
      })) satisfies Simulate as Simulate,
    goOn: () => {
      for (const each of open) each.onDay(++each.day);
    },
    finish: () => {
      for (const each of open.splice(0)) each.finish();
    },
  };
  return control;
}

const soon = () => new Promise(setImmediate);

beforeEach(() => {
  const { ready, jobs, failed } = simulationMemory();
  for (const each of [ready, jobs, failed]) each.clear();
});

describe("a simulation", () => {
  it("is what the engine makes of the plan, made once for two askers and kept", async () => {
    const slow = stepwise();
    const both = Promise.all([runSimulation(world, plan, slow.simulate), runSimulation(world, plan, slow.simulate)]);
    await soon();
    slow.finish();
    const [first, second] = await both;
    expect(first).toEqual(simulateFeed(world, plan));
    expect(second).toBe(first);
    expect(await runSimulation(world, plan, slow.simulate)).toBe(first);
    expect(slow.started).toBe(1);
  });

  it("tells how far it is", async () => {
    const slow = stepwise();
    expect(simulationProgress(world, plan)).toMatchObject({ state: "absent", done: 0, total: 2 });
    const run = runSimulation(world, plan, slow.simulate);
    expect(simulationProgress(world, plan).state).toBe("waiting");
    await soon();
    slow.goOn();
    expect(simulationProgress(world, plan)).toMatchObject({ state: "running", done: 1, total: 2 });
    slow.finish();
    await run;
    expect(simulationProgress(world, plan)).toMatchObject({ state: "ready", done: 2 });
  });

  it("stops when cancelled, wherever it is, and can be asked for again", async () => {
    const slow = stepwise();
    const runs = [1, 2, 3].map((seed) => runSimulation(world, { ...plan, seed }, slow.simulate));
    const ends = Promise.allSettled(runs);
    await soon();
    expect([slow.started, simulationsWaiting()]).toEqual([2, 1]);
    for (const seed of [3, 1, 2]) expect(cancelSimulation(world, { ...plan, seed })).toBe(true);
    for (const end of await ends) expect(end).toMatchObject({ reason: expect.any(SimulationCancelled) });
    expect([simulationsWaiting(), simulationMemory().jobs.size, takeFailure(world, plan)]).toEqual([0, 0, false]);
    expect(cancelSimulation(world, plan)).toBe(false);
    const again = runSimulation(world, { ...plan, seed: 1 }, slow.simulate);
    await soon();
    slow.finish();
    expect((await again).plan.seed).toBe(1);
  });

  it("says once that it failed, and is tried again", async () => {
    const failing: Simulate = () => Promise.reject(new Error("out of memory"));
    await expect(runSimulation(world, plan, failing)).rejects.toThrow("out of memory");
    expect([takeFailure(world, plan), takeFailure(world, plan)]).toEqual([true, false]);
    expect((await runSimulation(world, plan)).plan).toEqual(plan);
  });

  it("keeps the sixteen used last", async () => {
    for (let seed = 1; seed <= 16; seed++) await runSimulation(world, { ...plan, people: 1, days: 1, seed });
    await runSimulation(world, { ...plan, people: 1, days: 1, seed: 1 });
    await runSimulation(world, { ...plan, people: 1, days: 1, seed: 17 });
    const state = (seed: number) => simulationProgress(world, { ...plan, people: 1, days: 1, seed }).state;
    expect([state(1), state(2), state(17)]).toEqual(["ready", "absent", "ready"]);
  });

  it("is measured beside the random feed on the same people", async () => {
    const engaged: SimulationPlan = { ...plan, recommender: "engagement" };
    const measures = await measureSimulation(world, engaged);
    expect(isMeasured(world, engaged)).toBe(true);
    expect(simulationProgress(world, plan).state).toBe("ready");
    expect(measures.gain?.watchedFraction?.mean).toEqual(expect.any(Number));
    const itself = await measureSimulation(world, plan);
    expect(itself.gain?.watchedFraction?.mean).toBe(0);
  });
});
