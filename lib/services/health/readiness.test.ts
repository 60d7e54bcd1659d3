import { describe, expect, it } from "vitest";
import { buildWorld } from "@/lib/engine/world/build-world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { placeDatabase } from "@/lib/store/client";
import type { OpenDatabase } from "@/lib/store/open-database";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { worldKey } from "@/lib/worlds/world-key";
import { rememberWorld, worldMemory } from "@/lib/worlds/world-memory";
import { readiness } from "./readiness";

const DEFAULT_SEED = 1138;

function placeDefaultWorld(): void {
  const scenario = loadScenario("the-list");
  const small = { ...scenario, population: { ...scenario.population, users: 200 } };
  rememberWorld(worldKey(scenario, DEFAULT_SEED), buildWorld(small, DEFAULT_SEED));
}

describe("readiness", () => {
  useDisposableDatabase();

  it("waits for the default world", async () => {
    expect(await readiness()).toEqual({ status: "not-ready", database: "embedded", world: "absent" });
    placeDefaultWorld();
    expect(await readiness()).toEqual({ status: "ready", database: "embedded", world: "ready" });
    worldMemory().ready.clear();
  });

  it("says so when the database does not answer", async () => {
    const { database } = await import("@/lib/store/client");
    const working = await database();
    const failing = { $queryRaw: () => Promise.reject(new Error("gone")) };
    placeDatabase({ ...working, prisma: failing } as unknown as OpenDatabase);
    placeDefaultWorld();
    expect(await readiness()).toMatchObject({ status: "not-ready", database: "unreachable" });
    placeDatabase(working);
  });
});
