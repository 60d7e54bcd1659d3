import { buildWorld } from "@/lib/engine/world/build-world";
import type { World } from "@/lib/engine/world/world";
import { loadScenario } from "@/lib/scenarios/load-scenario";

let kept: World | undefined;

/** A world of the built-in scenario with 1,000 users and 600 videos, built once per test file. */
export function tinyWorld(): World {
  const scenario = loadScenario("the-list");
  kept ??= buildWorld({ ...scenario, population: { ...scenario.population, users: 1_000, videos: 600 } }, 7);
  return kept;
}
