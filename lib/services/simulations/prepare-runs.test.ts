import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { Room } from "@/lib/domain/room";
import type { SimulationPlan } from "@/lib/engine/simulation/simulation";
import { placeSmallWorld, SMALL_SEED } from "@/lib/testing/small-room";
import { simulationMemory } from "@/lib/worlds/simulation-memory";
import { cancelRuns } from "./cancel-runs";
import { prepareRuns, runsOf } from "./prepare-runs";

const room = { id: "room", scenarioId: "the-list", seed: SMALL_SEED } as Room;
const host: Actor = { kind: "host", room };
const student = { kind: "seat", room, seatId: "seat", role: "user", personaId: null } as Actor;
const plan: SimulationPlan = { recommender: "popular", people: 5, days: 2, seed: 1, drift: 0 };

async function ended(): Promise<void> {
  await Promise.allSettled([...simulationMemory().jobs.values()].map(({ promise }) => promise));
}

beforeAll(() => {
  placeSmallWorld(300);
});
beforeEach(() => {
  const { ready, jobs, failed } = simulationMemory();
  for (const each of [ready, jobs, failed]) each.clear();
});

describe("runs for a page", () => {
  it("are started, and ready when asked for again", async () => {
    const first = await prepareRuns(host, { plans: [plan], measured: false });
    expect(first).toMatchObject({ state: "waiting", done: 0, total: 2 });
    await ended();
    expect(await prepareRuns(host, { plans: [plan], measured: false })).toEqual({ state: "ready" });
  });

  it("with measures take the random feed along, once", async () => {
    const wanted = { plans: [plan, { ...plan, recommender: "random" as const }], measured: true };
    expect(runsOf(wanted).map(({ recommender }) => recommender)).toEqual(["popular", "random"]);
    expect(await prepareRuns(host, wanted)).toMatchObject({ total: 4 });
    await ended();
    expect(await prepareRuns(host, wanted)).toEqual({ state: "ready" });
  });

  it("that failed say so once, then are tried again", async () => {
    const impossible = { plans: [{ ...plan, people: 0 }], measured: false };
    await prepareRuns(host, impossible);
    await ended();
    expect(await prepareRuns(host, impossible)).toEqual({ state: "failed" });
    expect(await prepareRuns(host, impossible)).toMatchObject({ state: "waiting" });
    await ended();
  });

  it("are cancelled, and not held for failed", async () => {
    await prepareRuns(host, { plans: [plan], measured: true });
    expect(await cancelRuns(host, { plans: [plan], measured: true })).toBeGreaterThan(0);
    await ended();
    expect(simulationMemory().jobs.size).toBe(0);
    const again = await prepareRuns(host, { plans: [plan], measured: true });
    expect(["waiting", "running"]).toContain(again.state);
    await ended();
    expect(await prepareRuns(host, { plans: [plan], measured: true })).toEqual({ state: "ready" });
  });

  it("are for staff alone", async () => {
    await expect(prepareRuns(student, { plans: [plan], measured: false })).rejects.toThrow(/staff/);
    await expect(cancelRuns(student, { plans: [plan], measured: false })).rejects.toThrow(/staff/);
    expect(simulationMemory().jobs.size).toBe(0);
  });
});
