import { describe, expect, it } from "vitest";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { buildWorld } from "@/lib/engine/world/build-world";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { areaUnderCurve } from "../inference/area-under-curve";
import { composePolicy } from "./compose-policy";

const scenario = loadScenario("the-list");
const small = { ...scenario, population: { ...scenario.population, users: 600, videos: 600, watchesPerUser: 60 } };
const worlds = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => buildWorld(small, seed));
const group = scenario.groups[0];
const topicsOf = (ids: readonly string[]) => ids.map((id) => scenario.topics.findIndex((topic) => topic.id === id));
const telling = topicsOf([...(group?.directTopics ?? []), ...(group?.proxyTopics ?? [])]);

/** How well the held profile's part in the group's topics, direct and proxy, tells holders from others. */
function heldAuc(world: World, on: SafeguardId[]): number {
  const held = holdWorld(world, composePolicy(on).learn);
  const score = (u: number) => telling.reduce((sum, t) => sum + (held.profiles[u * DIMENSIONS + t] as number), 0);
  const users = [...world.users.seed.keys()];
  const holds = (u: number) => ((world.truth.groups[u] as number) & 1) === 1;
  return areaUnderCurve(users.filter(holds).map(score), users.filter((u) => !holds(u)).map(score))?.auc as number;
}

const meanAuc = (on: SafeguardId[]) => worlds.reduce((sum, world) => sum + heldAuc(world, on), 0) / worlds.length;

describe("over eight seeds", () => {
  it("a blocklist never helps to tell holders apart, proxies left or not", () => {
    const open = meanAuc([]);
    const direct = meanAuc(["topic-blocklist"]);
    expect(direct).toBeLessThanOrEqual(open);
    expect(direct).toBeGreaterThan(0.52);
    expect(meanAuc(["proxy-blocklist"])).toBe(0.5);
  });

  it("more ε never answers fewer labels truly", () => {
    const { learn } = composePolicy([]);
    const truly = [0.5, 1, 3, 5, 8].map((labelEpsilon) =>
      worlds.reduce((sum, world) => {
        const { cluster } = holdWorld(world, { ...learn, labelEpsilon }).assignments;
        return sum + cluster.filter((k, u) => k === world.assignments.cluster[u]).length;
      }, 0),
    );
    expect(truly).toEqual([...truly].sort((a, b) => a - b));
  });
});
