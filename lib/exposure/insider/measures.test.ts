import { describe, expect, it } from "vitest";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { exposureUnder } from "@/lib/testing/exposure-under";
import { onlyPersonas, plainPersona, plainRole, plainView } from "@/lib/testing/exposure-view";
import vectors from "@/lib/testing/vectors.json";
import { guessedSensitive } from "../guessed-sensitive";
import { measures } from "../measures";

const ours = measures.filter(({ group }) => group === "insider");
const valuesUnder = (ids: readonly SafeguardId[]) => {
  const view = exposureUnder(ids);
  return Object.fromEntries(ours.map((measure) => [measure.id, measure.measure(view)]));
};
const baseline = valuesUnder([]);
const measured = (id: string, view: ReturnType<typeof plainView>) => ours.find((each) => each.id === id)?.measure(view);

/** The tiny world, at the baseline. */
const FROZEN = {
  insiderExposure: 0.08555,
  blastRadius: 1_000,
  rogueChance: 0.331028,
  timeToList: 11,
  detection: 0,
  privilegeGap: 0.75,
  copiesOutside: 0,
};

describe("the measures of insiders", () => {
  it("give the same values for the same world", () => {
    const rounded = Object.fromEntries(ours.map(({ id }) => [id, Math.round((baseline[id]?.value ?? -1) * 1e6) / 1e6]));
    expect(rounded).toEqual(FROZEN);
  });

  it.each(["numbers", "explanation", "small-cells", "rounding", "noisy-counts", "rotating-pseudonyms"] as const)(
    "do not move under %s",
    (id) => {
      expect(valuesUnder([id])).toEqual(baseline);
    },
  );

  it("an audit that is read changes the chance to be noticed and nothing else", () => {
    const { detection, ...rest } = valuesUnder(["audit"]);
    const { detection: before, ...same } = baseline;
    expect(rest).toEqual(same);
    expect([before?.value, detection?.value]).toEqual([0, expect.closeTo(vectors.C4_detect.p, 6)]);
  });

  it("a cap makes the list slow and a stolen login small", () => {
    const capped = valuesUnder(["row-caps"]);
    const rows = baseline.timeToList?.numerator as number;
    expect(baseline.timeToList?.value).toBe(5 + Math.ceil(rows / 50) * 2);
    expect(capped.timeToList?.value).toBe(rows * 360);
    expect([baseline.blastRadius?.value, capped.blastRadius?.value]).toEqual([1_000, 10]);
    expect(capped.insiderExposure).toEqual(baseline.insiderExposure);
  });

  it("where two must open identities nobody reads alone, and it takes two rogues", () => {
    const together = valuesUnder(["break-glass"]);
    expect([together.insiderExposure?.value, together.blastRadius?.value]).toEqual([0, 0]);
    expect(together.rogueChance?.value).toBeLessThan(baseline.rogueChance?.value as number);
    expect(together.rogueChance?.value).toBeGreaterThan(0);
  });

  it("with aggregates only nobody reads anybody", () => {
    const left = valuesUnder(["aggregate-only"]);
    expect([left.insiderExposure, left.blastRadius, left.rogueChance].map((each) => each?.value)).toEqual([0, 0, 0]);
    expect(left.timeToList?.value).toBeNull();
  });

  it("fewer heads, fewer regions: less is reached", () => {
    const { population, policy } = exposureUnder();
    const few = plainRole({ headCount: 5 });
    const whole = baseline.insiderExposure?.value as number;
    expect(measured("insiderExposure", plainView(population, { role: few }))?.value).toBeCloseTo(whole / 8, 12);
    const unit = plainRole({ regions: new Set([0, 1]) });
    const there = measured("blastRadius", plainView(population, { policy, role: unit }))?.value as number;
    expect(there).toBe(population.region.filter((region) => region < 2).length);
    const shut = plainView(population, { role: plainRole({ seesInference: false }) });
    expect(measured("insiderExposure", shut)?.value).toBe(0);
    expect(measured("timeToList", shut)?.value).toBeNull();
    expect(measured("rogueChance", shut)?.value).toBe(0);
  });

  it("outsiders are not staff, but can be rogues", () => {
    const { population } = exposureUnder();
    const outside = plainView(population, { role: plainRole({ staff: false, headCount: 1 }) });
    expect(measured("insiderExposure", outside)?.value).toBe(0);
    expect(measured("rogueChance", outside)?.value).toBeCloseTo(0.01, 9);
  });

  it("permissions and copies are counted as they are (vector C5)", () => {
    const { input, privilegeGap } = vectors.C5_leastPrivilege;
    const { population } = exposureUnder();
    const role = plainRole({ granted: input.granted, used: input.used30d });
    expect(measured("privilegeGap", plainView(population, { role }))?.value).toBe(privilegeGap);
    const none = plainRole({ granted: 0, used: 0 });
    expect(measured("privilegeGap", plainView(population, { role: none }))?.value).toBeNull();
    const exports = { copies: 2, rows: 900, sensitiveRows: 120 };
    const copies = { value: 2, numerator: 120, denominator: 900 };
    expect(measured("copiesOutside", plainView(population, { exports }))).toEqual(copies);
  });

  it("have no rate without people, and count every holder with a guess", () => {
    const empty = plainView(onlyPersonas([]));
    expect(measured("insiderExposure", empty)?.value).toBeNull();
    expect(measured("blastRadius", empty)?.value).toBe(0);
    expect(measured("timeToList", empty)?.value).toBeNull();
    const population = onlyPersonas([
      plainPersona({ holds: true, heldListShare: 0.5 }),
      plainPersona({ holds: true }),
      plainPersona({ heldListShare: 0.5 }),
    ]);
    expect([...guessedSensitive(population)]).toEqual([1, 0, 1]);
    expect(measured("insiderExposure", plainView(population))?.numerator).toBe(40);
    expect(measured("timeToList", plainView(population))).toEqual({ value: 7, numerator: 2, denominator: null });
  });
});
