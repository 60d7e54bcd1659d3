import { expect, it } from "vitest";
import { buildWorld } from "@/lib/engine/world/build-world";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { plainView } from "@/lib/testing/exposure-view";
import { buildPopulation } from "../build-population";
import { composePolicy } from "../safeguards/compose-policy";
import { auc } from "./auc";

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const scenario = loadScenario("the-list");
const small = { ...scenario, population: { ...scenario.population, users: 1_500, videos: 600 } };
const worlds = SEEDS.map((seed) => buildWorld(small, seed));

/** Mean over the seeds: one world of this size is within a tenth. */
function meanAuc(on: Parameters<typeof composePolicy>[0]): number {
  const { learn } = composePolicy(on);
  const values = worlds.map((happened) => {
    const held = holdWorld(happened, learn);
    const population = buildPopulation({ held, happened, learn, personas: [], group: 0 });
    return auc.measure(plainView(population)).value as number;
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

it("tells holders apart better the more of their watching the company may know", () => {
  const everything = meanAuc([]);
  const withoutDirect = meanAuc(["topic-blocklist"]);
  const withoutProxies = meanAuc(["proxy-blocklist"]);
  expect(everything).toBeGreaterThan(0.75);
  expect(withoutDirect).toBeLessThan(everything);
  expect(withoutDirect).toBeGreaterThan(0.65);
  expect(withoutProxies).toBeLessThan(withoutDirect);
  expect(Math.abs(withoutProxies - 0.5)).toBeLessThan(0.08);
  expect(meanAuc(["retention"])).toBeLessThan(everything);
  expect(meanAuc(["randomised-labels"])).toBeLessThan(meanAuc(["on-device"]));
});
