import { describe, expect, it } from "vitest";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { exposureUnder } from "@/lib/testing/exposure-under";
import { onlyPersonas, plainPersona, plainRole, plainView } from "@/lib/testing/exposure-view";
import { measures } from "../measures";
import { membershipBound } from "./membership-advantage";

const ours = measures.filter(({ group }) => group === "linkage");
const valuesUnder = (ids: readonly SafeguardId[]) => {
  const view = exposureUnder(ids);
  return Object.fromEntries(ours.map((measure) => [measure.id, measure.measure(view)]));
};
const baseline = valuesUnder([]);
const value = (ids: readonly SafeguardId[], id: string) => valuesUnder(ids)[id]?.value ?? null;
const measured = (id: string, view: ReturnType<typeof plainView>) => ours.find((each) => each.id === id)?.measure(view);

/** The tiny world, at the baseline. */
const FROZEN = {
  ipJoin: 0.280282,
  differencing: 1,
  membershipAdvantage: 1,
  adLeak: 0.571429,
  floorBypass: 1,
};

describe("the measures of linkage", () => {
  it("give the same values for the same world", () => {
    const rounded = Object.fromEntries(ours.map(({ id }) => [id, Math.round((baseline[id]?.value ?? -1) * 1e6) / 1e6]));
    expect(rounded).toEqual(FROZEN);
  });

  it.each([
    "numbers",
    "audit",
    "explanation",
    "break-glass",
    "delete-dashboard",
    "fewer-staff",
    "rotating-pseudonyms",
  ] as const)("do not move under %s while the role's reach stays", (id) => {
    expect(valuesUnder([id])).toEqual(baseline);
  });

  it("one person fewer is certain above the threshold; noise leaves little", () => {
    expect(value([], "differencing")).toBe(1);
    expect(value(["small-cells"], "differencing")).toBe(1);
    expect(value(["noisy-counts"], "differencing")).toBeCloseTo(0.13, 3);
    expect(value(["noisy-counts"], "membershipAdvantage")).toBeCloseTo(membershipBound(0.5), 5);
    expect(value(["noisy-counts", "rounding"], "membershipAdvantage")).toBeLessThanOrEqual(membershipBound(0.5) + 1e-6);
  });

  it("rounding leaves the edges: the share of listed people whose leaving moves a published count", () => {
    const { policy } = exposureUnder(["rounding"]);
    const listedIn = (...sizes: number[]) =>
      onlyPersonas(
        sizes.flatMap((size, heldCluster) => new Array(size).fill(plainPersona({ heldListShare: 0.5, heldCluster }))),
      );
    const of = (...sizes: number[]) => measured("differencing", plainView(listedIn(...sizes), { policy }));
    expect(of(12)).toEqual({ value: 0, numerator: 0, denominator: 12 });
    expect(of(13)).toEqual({ value: 1, numerator: 13, denominator: 13 });
    expect(of(8, 12)).toEqual({ value: 0.4, numerator: 8, denominator: 20 });
  });

  it("a blocked topic has no count and lets no made-up account in", () => {
    const blocked = valuesUnder(["topic-blocklist"]);
    expect([blocked.differencing, blocked.membershipAdvantage].map((each) => each?.value)).toEqual([null, null]);
    expect([baseline.floorBypass?.value, blocked.floorBypass?.value]).toEqual([1, 0]);
    expect(blocked.floorBypass?.numerator).toBeLessThan(blocked.floorBypass?.denominator as number);
    expect(blocked.ipJoin?.value).toBeLessThan(baseline.ipJoin?.value as number);
  });

  it("deniable labels make a click say less", () => {
    expect(value(["randomised-labels"], "adLeak")).toBeLessThan(baseline.adLeak?.value as number);
    expect(value(["proxy-blocklist"], "adLeak") ?? 0).toBeLessThan(baseline.adLeak?.value as number);
  });

  it("an address finds whoever a guess is held of: fewer rows, fewer finds; none where the role reads no addresses", () => {
    const before = baseline.ipJoin?.value as number;
    for (const id of ["opt-out", "erasure", "retention", "row-caps"] as const)
      expect(value([id], "ipJoin"), id).toBeLessThan(before);
    for (const id of ["aggregate-only", "on-device"] as const) expect(value([id], "ipJoin"), id).toBeNull();
    const { population } = exposureUnder();
    const blind = plainRole({ seesAddress: false });
    expect(measured("ipJoin", plainView(population, { role: blind }))?.value).toBeNull();
    const unit = plainRole({ regions: new Set([0]) });
    expect(measured("ipJoin", plainView(population, { role: unit }))?.value).toBeLessThan(before);
  });

  it("counts by hand what three people give", () => {
    const listed = { holds: true, heldListShare: 0.5, seed: 3 };
    const population = onlyPersonas([
      plainPersona(listed),
      plainPersona({ ...listed, holds: false }),
      plainPersona({ ...listed, seed: 4, heldListShare: 0 }),
    ]);
    expect(population.address[0]).toBe(population.address[1]);
    expect(measured("ipJoin", plainView(population))).toEqual({ value: 0.25, numerator: 0.5, denominator: 2 });
    expect(measured("differencing", plainView(population))).toEqual({ value: 1, numerator: 2, denominator: 2 });
    expect(measured("adLeak", plainView(population))?.value).toBeNull();
  });

  it("have no value without people", () => {
    const empty = plainView(onlyPersonas([]));
    for (const id of ["ipJoin", "differencing", "membershipAdvantage", "adLeak"])
      expect(measured(id, empty)?.value).toBeNull();
  });
});
