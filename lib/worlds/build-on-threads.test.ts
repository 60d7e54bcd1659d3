import { expect, test } from "vitest";
import { buildWorld, buildWorldSteps } from "@/lib/engine/world/build-world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { buildOnThreads } from "./build-on-threads";
import { runOnThreads } from "./run-on-threads";

const base = loadScenario("the-list");
const scenario = {
  ...base,
  population: { ...base.population, users: 2_500, videos: 240, watchesPerUser: 30 },
};

test("one thread, two threads and this thread build the same world, bit for bit", async () => {
  const { hash } = buildWorld(scenario, 8);
  for (const threads of [1, 2]) expect((await runOnThreads(buildWorldSteps(scenario, 8), { threads })).hash).toBe(hash);
});

test("a build that nobody waits for any more can be stopped", async () => {
  const stop = new AbortController();
  const build = buildOnThreads(scenario, 8, () => stop.abort(new Error("the visitor left")), stop.signal);
  await expect(build).rejects.toThrow("the visitor left");
});
