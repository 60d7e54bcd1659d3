import { beforeAll, describe, expect, it } from "vitest";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { onlyPersonas, plainPersona, plainRole, plainView, tinyPopulation } from "@/lib/testing/exposure-view";
import type { ExposurePopulation } from "../exposure-population";
import { membershipBound } from "../linkage/membership-advantage";
import type { RoleReach } from "../measure";
import type { Attack } from "./attack";
import { attacks } from "./registry";

const SEED = 3;
let population: ExposurePopulation;
beforeAll(() => {
  population = tinyPopulation();
});

const byId = (id: string) => attacks.find((each) => each.id === id) as Attack;
const play = (id: string, on: SafeguardId[] = [], role: Partial<RoleReach> = {}, seed = SEED, of = population) =>
  byId(id).run(plainView(of, { policy: composePolicy(on), role: plainRole({ queries: true, ...role }) }), seed);
const keys = (id: string, on: SafeguardId[] = [], role: Partial<RoleReach> = {}) =>
  play(id, on, role).trace.map(({ key }) => key);

describe("every attack", () => {
  it.each(attacks.map(({ id }) => id))("%s gets somewhere where nothing guards, and adds up", (id) => {
    const { success, numerator, denominator, cost, trace } = play(id);
    expect(success).toBeGreaterThan(0);
    expect(success).toBeLessThanOrEqual(1);
    expect(success).toBe(numerator / denominator);
    expect(cost.seconds).toBe(trace.reduce((sum, step) => sum + step.seconds, 0));
    expect(new Set(trace.map(({ key }) => key)).size).toBe(trace.length);
  });

  it.each(attacks.map(({ id }) => id))(
    "%s is the same again with the same seed, and leaves the people as they are",
    (id) => {
      const before = JSON.stringify([population.cluster, population.listShare, population.holds]);
      expect(play(id)).toEqual(play(id));
      expect(JSON.stringify([population.cluster, population.listShare, population.holds])).toBe(before);
    },
  );

  it("does not care what clusters are called", () => {
    for (const { id } of attacks) expect(play(id, ["numbers"])).toEqual(play(id));
  });

  it("has nothing to try where nobody is, and says so", () => {
    for (const { id } of attacks) {
      const result = play(id, [], {}, SEED, onlyPersonas([]));
      if (id !== "undo-the-numbers") expect(result.success).toBeNull();
      expect(result.trace.length).toBeGreaterThan(0);
    }
  });

  it("ends well with one person, of whom nothing is known", () => {
    const one = onlyPersonas([plainPersona({ holds: true })]);
    for (const { id } of attacks) expect(play(id, [], {}, SEED, one).success ?? 0).toBeLessThanOrEqual(1);
    expect(play("the-list", [], {}, SEED, one)).toMatchObject({ success: 0, numerator: 0, denominator: 1 });
  });
});

describe("the list", () => {
  it("takes 45 seconds for 1,000 rows, and finds whom the list holds", () => {
    const listed = onlyPersonas(
      Array.from({ length: 1_000 }, (_, i) => plainPersona({ heldListShare: 0.1, holds: i < 300, seed: i })),
    );
    const result = play("the-list", [], { exports: false }, SEED, listed);
    expect(result.cost.seconds).toBe(45);
    expect(result).toMatchObject({ success: 1, numerator: 300, denominator: 300 });
  });

  it.each([
    ["aggregate-only", "noIds"],
    ["break-glass", "glass"],
  ] as const)("ends under %s", (safeguard, barrier) => {
    expect(play("the-list", [safeguard]).success).toBe(0);
    expect(keys("the-list", [safeguard])).toEqual(["open", barrier]);
  });

  it("ends for a role that does not reach it, and says how many others still do", () => {
    const closed = plainRole({ id: "growth", seesIdentity: false });
    const others = plainRole({ id: "engineer", headCount: 100 });
    const view = { ...plainView(population, { role: closed }), roles: [closed, others] };
    const { success, trace } = byId("the-list").run(view, SEED);
    expect(success).toBe(0);
    expect(trace.at(-1)).toMatchObject({ key: "closed", figures: { others: 100 } });
  });

  it("under a cap reads one shift's rows", () => {
    const { trace, cost } = play("the-list", ["row-caps"]);
    expect(trace.find(({ key }) => key === "read")?.figures.read).toBe(80);
    expect(cost.seconds).toBe(8 * 3600);
  });

  it("is read through a raw query once the dashboard is deleted", () => {
    expect(keys("the-list", ["delete-dashboard"])).toContain("query");
    expect(play("the-list", ["delete-dashboard"]).success).toBe(play("the-list").success);
  });

  it("turns to the cluster that leans most to the group where the list is empty", () => {
    const unlisted = { ...population, listShare: new Float32Array(population.count) };
    const result = play("the-list", [], {}, SEED, unlisted);
    expect(result.trace.map(({ key }) => key)).toContain("cluster");
    expect(result.success).toBeGreaterThan(0);
    expect(result.success).toBeLessThan(play("the-list").success as number);
  });

  it("says how likely it is noticed where the log is read", () => {
    const step = play("the-list", ["audit"]).trace.find(({ key }) => key === "noticed");
    expect(step?.figures.chance).toBeGreaterThan(0);
    expect(play("the-list", ["audit"]).success).toBe(play("the-list").success);
  });
});

describe("undo the numbers", () => {
  it("names the clusters in three ways where rows are shown", () => {
    const { trace, success } = play("undo-the-numbers");
    expect(trace.map(({ key }) => key)).toEqual(["numbers", "known", "snapshot", "probe", "named", "all"]);
    expect(success).toBe(1);
  });

  it("is left with made-up accounts where no row names anybody, and they are enough", () => {
    const { trace, success, cost } = play("undo-the-numbers", ["aggregate-only"]);
    expect(trace.map(({ key }) => key)).toContain("snapshotRefused");
    expect(success).toBeGreaterThan(0.8);
    expect(cost.accounts).toBeGreaterThan(0);
  });

  it("needs more accounts where counts are noisy, and has nowhere to read where nothing is shown", () => {
    const noisy = play("undo-the-numbers", ["aggregate-only", "noisy-counts"]);
    expect(noisy.cost.accounts).toBe(20 * play("undo-the-numbers", ["aggregate-only"]).cost.accounts);
    const shut = play("undo-the-numbers", ["aggregate-only", "delete-dashboard"]);
    expect(shut.trace.map(({ key }) => key)).toContain("probeRefused");
    expect(shut.success).toBe(0);
  });
});

describe("three videos", () => {
  it("finds most people by videos and days, far fewer by videos alone", () => {
    const { trace, success } = play("three-videos");
    const alone = trace.find(({ key }) => key === "videos")?.figures.right as number;
    expect(success).toBeGreaterThan(0.9);
    expect(alone / 200).toBeLessThan(0.5);
  });

  it("is not stopped by a new ID, and is stopped where no rows are shown", () => {
    expect(play("three-videos", ["rotating-pseudonyms"]).success).toBe(play("three-videos").success);
    expect(play("three-videos", ["aggregate-only"]).success).toBe(0);
    expect(play("three-videos", [], { seesHistory: false }).success).toBe(0);
  });

  it("finds next to nobody where rows are capped", () => {
    expect(play("three-videos", ["row-caps"]).success).toBeLessThan(0.2);
  });
});

describe("one person fewer", () => {
  it("is certain with exact counts, hidden small cells or not", () => {
    expect(play("one-person-fewer").success).toBe(1);
    expect(play("one-person-fewer", ["small-cells"]).success).toBe(1);
  });

  it("falls to the bound under noise, give or take the luck of 2,000 draws", () => {
    const runs = Array.from({ length: 20 }, (_, seed) => play("one-person-fewer", ["noisy-counts"], {}, seed).success);
    const mean = runs.reduce((sum: number, success) => sum + (success as number), 0) / runs.length;
    expect(Math.abs(mean - membershipBound(0.5))).toBeLessThan(0.012);
  });

  it("with rounding is certain at an edge and tells nothing elsewhere", () => {
    const listed = (count: number) =>
      onlyPersonas(Array.from({ length: count }, (_, seed) => plainPersona({ heldListShare: 0.1, seed })));
    expect(play("one-person-fewer", ["rounding"], {}, SEED, listed(13)).success).toBe(1);
    expect(play("one-person-fewer", ["rounding"], {}, SEED, listed(20)).success).toBe(0);
  });
});

describe("the journalist's source", () => {
  it("needs addresses and identities", () => {
    expect(play("journalists-source", [], { seesAddress: false }).success).toBe(0);
    expect(play("journalists-source", ["aggregate-only"]).success).toBe(0);
  });

  it("looks at people who are nobody's source", () => {
    const { figures } = play("journalists-source").trace.at(-1) as { figures: Record<string, number> };
    expect(figures.swept).toBeGreaterThan(0);
  });

  it("never does better when pseudonyms change each week", () => {
    const weekly = play("journalists-source", ["rotating-pseudonyms"]).success as number;
    expect(weekly).toBeLessThanOrEqual(play("journalists-source").success as number);
  });
});

describe("partner merge", () => {
  it("joins every row by the ID, fewer by what else is held, none without exports", () => {
    const byIds = play("partner-merge");
    const byLooks = play("partner-merge", ["rotating-pseudonyms"], { seesAddress: false });
    const byAddress = play("partner-merge", ["rotating-pseudonyms"]);
    expect(byIds.trace.map(({ key }) => key)).toContain("byId");
    expect(byLooks.trace.map(({ key }) => key)).toContain("byLooks");
    expect(byAddress.numerator).toBeLessThanOrEqual(byIds.numerator);
    expect(byLooks.numerator).toBeLessThan(byAddress.numerator);
    expect(play("partner-merge", ["row-caps"])).toMatchObject({ success: 0 });
    expect(keys("partner-merge", ["row-caps"])).toEqual(["noExport"]);
  });
});

describe("the advertiser's list", () => {
  it("pays 50 cents a click, and counts right and wrong leaks", () => {
    const { numerator, denominator, cost, trace } = play("advertisers-list");
    expect(cost.cents).toBe(50 * denominator);
    const learn = trace.find(({ key }) => key === "learn")?.figures;
    expect(learn).toEqual({ clicks: denominator, right: numerator, wrong: denominator - numerator });
  });

  it("fills a thin audience with made-up accounts up to the floor", () => {
    const { figures } = play("advertisers-list").trace.at(-1) as { figures: Record<string, number> };
    expect((figures.alike as number) + (figures.accounts as number)).toBeGreaterThanOrEqual(20);
  });
});
