import { describe, expect, it } from "vitest";
import { driftViewSchema, feedLabViewSchema, MEASURES } from "@/lib/domain/lab-views";
import { driftSettingsSchema, feedLabSettingsSchema, RECOMMENDERS } from "@/lib/domain/simulation-settings";
import { feedMeasures } from "@/lib/engine/metrics/feed-measures";
import { RECOMMENDER_IDS } from "@/lib/engine/recommenders/registry";
import { type SimulationPlan, simulateFeed } from "@/lib/engine/simulation/simulation";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { driftView } from "./drift-view";
import { feedLabView } from "./feed-lab-view";
import { clusterOfKinds } from "./kind-clusters";
import { driftPlan, feedLabPlans } from "./simulation-plans";

const world = tinyWorld();
const names = world.clustering.ids;
const settings = driftSettingsSchema.parse({ people: 12, days: 5, drift: 0.05, seed: 4, columns: [0, 1, 3, 28] });
const run = simulateFeed(world, driftPlan(settings));
const view = driftView(world, run, settings, names);

describe("settings from an address", () => {
  it("become the defaults where they are missing or nonsense", () => {
    const expected = { recommender: "engagement", people: 100, days: 14, drift: 0.01, seed: 1 };
    expect(driftSettingsSchema.parse({})).toMatchObject(expected);
    const nonsense = { recommender: "best", people: "9000", days: "-1", drift: "NaN", seed: "0", columns: ["x"] };
    expect(driftSettingsSchema.parse(nonsense)).toMatchObject({ ...expected, columns: [0, 1, 3, 7, 14, 28] });
    expect(feedLabSettingsSchema.parse({ people: "50", b: "popular" })).toMatchObject({ people: 50, b: "popular" });
  });

  it("know every recommender that the engine has, and the plans differ in nothing else", () => {
    expect([...RECOMMENDERS]).toEqual([...RECOMMENDER_IDS]);
    const [a, b] = feedLabPlans(feedLabSettingsSchema.parse({ a: "popular", b: "neighbours" }));
    expect([a.recommender, b.recommender]).toEqual(["popular", "neighbours"]);
    expect({ ...a, recommender: 0 }).toEqual({ ...b, recommender: 0 });
  });
});

describe("drift", () => {
  it("keeps everyone in every column", () => {
    expect(driftViewSchema.safeParse(view).error).toBeUndefined();
    expect(view.columns).toEqual([0, 1, 3, 5]);
    for (const column of [0, 1, 2])
      expect(view.flows.filter((flow) => flow.column === column).reduce((sum, { people }) => sum + people, 0)).toBe(12);
  });

  it("counts a cluster the same whether people come or go", () => {
    for (const column of [0, 1]) {
      view.clusters.forEach((_, cluster) => {
        const sum = (at: number, side: "from" | "to") =>
          view.flows
            .filter((flow) => flow.column === at && flow[side] === cluster)
            .reduce((total, { people }) => total + people, 0);
        expect(sum(column, "to")).toBe(sum(column + 1, "from"));
      });
    }
  });

  it("starts with nobody known and tells what changed", () => {
    expect(view.perDay).toHaveLength(6);
    expect(view.perDay[0]).toEqual({ day: 0, changed: null, right: 0, none: 1 });
    for (const { right, none } of view.perDay) expect(right + none).toBeLessThanOrEqual(1);
    expect(view.changed.denominator).toBeLessThanOrEqual(12);
    expect(view.right).toMatchObject({ denominator: 12, numerator: Math.round((view.perDay[5]?.right ?? 0) * 12) });
    expect(view.preferenceDrift).toBeGreaterThan(0);
  });

  it("without drift leaves what people want as it was", () => {
    const still = { ...settings, drift: 0 };
    expect(driftView(world, simulateFeed(world, driftPlan(still)), still, names).preferenceDrift).toBeCloseTo(0, 9);
  });

  it("shows two columns even when one day was asked for", () => {
    expect(driftView(world, run, { ...settings, columns: [5, 28] }, names).columns).toEqual([0, 5]);
  });

  it("knows for most kinds the cluster that most of them are in", () => {
    const kinds = clusterOfKinds(world);
    let inIt = 0;
    for (let user = 0; user < world.users.count; user++)
      if (world.assignments.cluster[user] === kinds[world.truth.primaryArchetype[user] as number]) inIt++;
    expect(inIt / world.users.count).toBeGreaterThan(0.5);
  });
});

describe("the feed lab", () => {
  const lab = feedLabSettingsSchema.parse({ a: "engagement", b: "random", people: 12, days: 3 });
  const [a, b] = feedLabPlans(lab).map((plan: SimulationPlan) => simulateFeed(world, plan));
  if (a === undefined || b === undefined) throw new Error("two plans");
  const compared = feedLabView(lab, feedMeasures(world, a, b), feedMeasures(world, b, b));

  it("has every measure once, with a value per day where days can be measured", () => {
    expect(feedLabViewSchema.safeParse(compared).error).toBeUndefined();
    expect(compared.measures.map(({ id }) => id)).toEqual([...MEASURES]);
    for (const { a } of compared.measures) if (a.days !== null) expect(a.days).toHaveLength(3);
  });

  it("gives the random feed no gain over itself, and the other one its interval", () => {
    const gain = compared.measures.find(({ id }) => id === "gain");
    expect(gain?.b.value).toBe(0);
    expect(gain?.a.interval?.[0]).toBeLessThanOrEqual(gain?.a.value ?? 0);
    expect(gain?.a.interval?.[1]).toBeGreaterThanOrEqual(gain?.a.value ?? 0);
  });
});
