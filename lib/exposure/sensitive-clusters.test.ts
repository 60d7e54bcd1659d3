import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "@/lib/engine/world/world";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { liftedClusters, SENSITIVE_LIFT, sensitiveClusters } from "./sensitive-clusters";

const world = tinyWorld();
const { clustering } = world;

describe("sensitive clusters", () => {
  it("are those of the archetype that watches the direct topics, and never 'no clear cluster'", () => {
    const flags = sensitiveClusters(world, 0);
    expect(flags.length).toBe(clustering.count + 1);
    const found = [...flags].flatMap((flag, cluster) => (flag ? [clustering.archetype[cluster] as number] : []));
    expect(found.map((archetype) => world.scenario.archetypes[archetype]?.id)).toContain("C19");
    expect(flags.at(-1)).toBe(0);
    expect(sensitiveClusters(world, 0)).toBe(flags);
  });

  it("watch the topics twice as much as everyone, taken together", () => {
    const share = (row: Float64Array, at: number) => (row[at] as number) + (row[at + 1] as number);
    liftedClusters(world, [0, 1]).forEach((flag, cluster) => {
      if (cluster === clustering.count) return;
      const lift = share(clustering.topicShare, cluster * DIMENSIONS) / share(clustering.topicShareOfAll, 0);
      expect(flag).toBe(Number(lift >= SENSITIVE_LIFT));
    });
  });

  it("are none where nobody watches the topics, or the group is none of the scenario's", () => {
    expect(liftedClusters(world, [DIMENSIONS - 1]).includes(1)).toBe(false);
    expect(liftedClusters(world, []).includes(1)).toBe(false);
    expect(sensitiveClusters(world, 7).includes(1)).toBe(false);
  });
});
